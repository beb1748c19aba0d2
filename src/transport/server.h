// An HTTP/1.1 and HTTP/2 server that lives inside a process: the sandbox's front door, and the far end in tests.
#ifndef KUBE_SRC_TRANSPORT_SERVER_H_
#define KUBE_SRC_TRANSPORT_SERVER_H_

#include <kube/transport/http.h>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace kube::transport {

/// Faults that tests order from a running server (server_faults.h).
struct ServerFaults;

/// Who is at the other end of the connection.
struct PeerInfo {
  std::string address;  ///< "127.0.0.1:41234"
  bool tls = false;
  bool verified = false;    ///< a client certificate was shown and its chain leads to `ServerTls::client_ca_pem`
  std::string common_name;  ///< subject CN of the verified certificate: the user in Kubernetes
  std::vector<std::string> organizations;  ///< subject O values of the verified certificate: the groups
};

/// One request, read to its end.
struct ServerRequest {
  std::string method;  ///< as sent; the server knows no list of methods
  std::string target;  ///< as sent, still escaped: path, and query if any
  std::string path;    ///< the part of `target` before the first '?'
  std::string query;   ///< the part after it, without the '?'
  /// Without the pseudo fields of HTTP/2. `:authority` is given as `host`. Compare names without regard to case.
  Headers headers;
  std::string body;
  /// The body was longer than `ServerOptions::max_body_bytes`; `body` is empty. Answer 413. After the answer an
  /// HTTP/1.1 connection is closed.
  bool body_too_large = false;
  int http_version = 11;  ///< 10, 11 or 20
  /// The protocol of `Upgrade:` when `Connection: upgrade` was sent over HTTP/1.1, else empty. Taking a connection over
  /// is not built yet: answer with an ordinary status.
  std::string upgrade;
  PeerInfo peer;
};

/// The answering half of one exchange. Thread safe: any thread may call any member at any time, also after the peer or
/// the server itself is gone. No call blocks on the network. The exchange lives as long as the handler (or whoever it
/// gave the writer to) holds it: when the last reference goes before `Finish`, the server answers 500, or, when the
/// head is out already, breaks the stream off so that the client cannot take it for whole.
class ResponseWriter {
 public:
  virtual ~ResponseWriter() = default;

  /// Sends status and headers; the body follows with Write. `Content-Length`, where given, must be true; without it
  /// HTTP/1.1 is chunked. Connection headers are the server's own and ignored. False when the peer is gone or an answer
  /// was begun before.
  virtual bool Start(int status, Headers headers) = 0;

  /// Queues bytes and takes them over. Never waits: a caller that produces faster than the peer reads must look at
  /// `queued_bytes` and slow down or call `Abort`. False when the peer is gone, before Start or after Finish.
  virtual bool Write(std::string chunk) = 0;

  /// Ends the body. False when the peer is gone, before Start or when it was ended before.
  virtual bool Finish() = 0;

  /// Head, body and end in one; `Content-Length` is set. The body is not sent for HEAD.
  virtual bool Send(int status, Headers headers, std::string body) = 0;

  /// Breaks the exchange off: RST_STREAM in HTTP/2, a closed connection in HTTP/1.1. What is queued is lost.
  virtual void Abort() = 0;

  /// Bytes taken by Write that the connection has not taken over yet: the measure of a slow reader. (A connection
  /// itself holds at most some 256 kB beyond that, plus what the kernel holds.)
  virtual std::size_t queued_bytes() const = 0;

  /// True once the exchange is over: answered to the end, broken off, or the peer or server gone.
  virtual bool closed() const = 0;

  /// `callback` runs exactly once, when the exchange is over for whatever reason, on the I/O thread (or at once on the
  /// calling thread when it is over already). It must be quick, must not throw, and must not destroy the server; it may
  /// call the writer. Callbacks are dropped after running, so one may hold the writer. A client that shuts down only
  /// its sending side of an HTTP/1.1 connection counts as gone for this purpose, but what is written still goes out.
  virtual void OnClosed(std::function<void()> callback) = 0;
};

using ResponseWriterPtr = std::shared_ptr<ResponseWriter>;

/// Called once for each request, on a worker thread (or on the I/O thread when `ServerOptions::workers` is 0; then it
/// must not block). It may answer before it returns, or keep the writer and answer later from any thread, so that a
/// running watch costs no thread. What it throws becomes a 500.
using ServerHandler = std::function<void(ServerRequest request, ResponseWriterPtr writer)>;

/// TLS, from PEM text. ALPN offers h2 and http/1.1; TLS 1.2 and up.
struct ServerTls {
  std::string cert_chain_pem = {};  ///< leaf first
  std::string key_pem = {};
  /// When set, clients are asked for a certificate; one that is shown must chain to these roots, else the handshake
  /// fails.
  std::string client_ca_pem = {};
  bool require_client_cert = false;  ///< refuse clients that show none
};

struct ServerOptions {
  std::string address = "127.0.0.1";          ///< an IPv4 or IPv6 literal
  std::uint16_t port = 0;                     ///< 0: any free one
  std::shared_ptr<const ServerTls> tls = {};  ///< null: plain text, HTTP/1.1 and HTTP/2 by prior knowledge on one port
  std::size_t workers = 4;                    ///< threads that run handlers; 0 runs them on the I/O thread
  std::size_t max_body_bytes = 3u << 20;      ///< kube-apiserver's limit for resource bodies (3 MiB)
  /// Request head limit: 431 above it. Go's net/http, and so kube-apiserver, allows 1 MiB.
  std::size_t max_header_bytes = 1u << 20;
  std::uint32_t max_concurrent_streams = 250;  ///< per HTTP/2 connection; Go's and kube-apiserver's figure
  std::size_t max_connections = 4096;          ///< further ones are closed at once
  /// A connection must complete its handshake and its first request head, and each begun request must make progress,
  /// within this time.
  std::chrono::milliseconds request_timeout = std::chrono::seconds(32);
  /// HTTP/1.1 connections without a request, and HTTP/2 connections without a stream, are closed after this time.
  std::chrono::milliseconds idle_timeout = std::chrono::minutes(10);
  std::shared_ptr<ServerFaults> faults = {};  ///< for tests; null: none
};

/// The server. It listens and serves from the constructor on. One I/O thread only moves bytes; handlers run on a few
/// workers; streaming answers hold no thread. Start-up takes one to two milliseconds.
class HttpServer {
 public:
  /// Throws `kube::Error` when the address cannot be listened on or the PEM texts are unusable.
  HttpServer(ServerOptions options, ServerHandler handler);
  /// `Shutdown` with no grace. Waits for handlers that are running: they see their writers closed.
  ~HttpServer();
  HttpServer(const HttpServer&) = delete;
  HttpServer& operator=(const HttpServer&) = delete;

  std::uint16_t port() const;
  /// "http://127.0.0.1:8080" or "https://..."; an IPv6 address is bracketed.
  std::string url() const;

  /// Stops listening and tells clients to go (GOAWAY; `Connection: close`), gives open exchanges `grace` to end, breaks
  /// off the rest, and joins all threads. Blocks; must not be called from a handler or callback. A second call does
  /// nothing.
  void Shutdown(std::chrono::milliseconds grace = std::chrono::milliseconds(0));

  /// Figures for tests and status pages. Each is a snapshot. `open_exchanges` asks the I/O thread: not from a callback.
  std::size_t open_connections() const;
  std::size_t open_exchanges() const;

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace kube::transport

#endif  // KUBE_SRC_TRANSPORT_SERVER_H_
