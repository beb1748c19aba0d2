// A connected, non-blocking TCP socket, with or without TLS. Never raises SIGPIPE.
#ifndef KUBE_SRC_TRANSPORT_SOCKET_H_
#define KUBE_SRC_TRANSPORT_SOCKET_H_

#include <cstddef>
#include <cstdint>
#include <string>

#include "src/transport/tls.h"

namespace kube::transport {

enum class IoStatus {
  kOk,          ///< bytes moved
  kWouldBlock,  ///< wait for the socket: readable, and writable too if `wants_write()`
  kClosed,      ///< clean end from the peer (reads only)
  kError,       ///< broken; `error()` says how
};

struct IoResult {
  IoStatus status;
  std::size_t bytes;
};

/// Owns the descriptor and, with TLS, the session. Not synchronized. Movable is not needed: hold it by unique_ptr.
class Socket {
 public:
  /// Takes over a connected descriptor, which must be non-blocking.
  explicit Socket(int fd) : fd_(fd) {}
  ~Socket();
  Socket(const Socket&) = delete;
  Socket& operator=(const Socket&) = delete;

  /// Puts TLS on the socket, or on the TLS that is there (to an https proxy); then `Handshake` until it is kOk.
  void StartTls(SslPtr ssl);
  IoResult Handshake();

  IoResult Read(char* buffer, std::size_t capacity);
  IoResult Write(const char* data, std::size_t size);

  /// Bytes already taken from the kernel wait inside the TLS layer, where epoll cannot see them.
  bool HasPending() const { return ssl_ && SSL_has_pending(ssl_.get()) == 1; }
  /// The last call that would block waits for the socket to become writable (TLS may write while reading).
  bool wants_write() const { return wants_write_; }
  /// The peer has closed the connection and left nothing to read. One system call.
  bool PeerHungUp() const;
  /// epoll tells of data only when so many bytes are there (SO_RCVLOWAT), or the end; reads are not bound by it. 1 is
  /// normal.
  void SetReceiveLowWater(int bytes);
  /// Tells the peer that this is a clean end (TLS close_notify), as far as that goes without blocking.
  void SayGoodbye();

  int fd() const { return fd_; }
  const SSL* ssl() const { return ssl_.get(); }
  bool tls() const { return ssl_ != nullptr; }
  std::string_view protocol() const { return ssl_ ? NegotiatedProtocol(ssl_.get()) : std::string_view(); }
  const std::string& error() const { return error_; }
  /// Bytes of the protocol inside, TLS excluded.
  std::uint64_t bytes_read() const { return bytes_read_; }
  std::uint64_t bytes_written() const { return bytes_written_; }

 private:
  IoResult TlsResult(int result, bool handshake);
  IoResult SystemFailure(const char* what, int error);

  int fd_;
  SslPtr ssl_;
  bool wants_write_ = false;
  bool broken_ = false;
  std::uint64_t bytes_read_ = 0;
  std::uint64_t bytes_written_ = 0;
  std::string error_;
};

/// A system error in words, as "connection refused"; safe with threads.
std::string ErrnoText(int error);

}  // namespace kube::transport

#endif  // KUBE_SRC_TRANSPORT_SOCKET_H_
