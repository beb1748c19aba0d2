// Far ends for client tests: the library's own server, and a listener that plays a script byte by byte.
#ifndef KUBE_TESTS_UNIT_TRANSPORT_FAR_END_H_
#define KUBE_TESTS_UNIT_TRANSPORT_FAR_END_H_

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <thread>

#include "kube/transport/transport.h"
#include "src/transport/server.h"
#include "src/transport/server_faults.h"
#include "test_certs.h"

namespace kube::transport::testing {

/// One authority and a server certificate for localhost and 127.0.0.1, made once.
const TestCert& Authority();
const TestCert& ServerCert();

/// Server options with TLS and faults to order.
ServerOptions TlsServer(std::shared_ptr<ServerFaults> faults = nullptr);
/// Options of a client that trusts it.
TransportOptions TlsClient(const HttpServer& server);
/// Options of a client for a plain-text port.
TransportOptions PlainClient(std::uint16_t port);

/// Listens on loopback and runs the script once for each connection, on its own thread, one after the other.
class ScriptedPeer {
 public:
  class Link {
   public:
    explicit Link(int fd) : fd_(fd) {}
    /// Reads until the text was seen; false when the client closed before.
    bool ReadUntil(std::string_view text);
    /// Reads until the client closes.
    void ReadToEnd();
    bool Send(std::string_view bytes);

   private:
    int fd_;
    std::string seen_;
  };

  explicit ScriptedPeer(std::function<void(Link&, int)> script);
  ~ScriptedPeer();
  std::uint16_t port() const { return port_; }

 private:
  int listener_;
  std::uint16_t port_;
  std::function<void(Link&, int)> script_;
  std::thread thread_;
};

}  // namespace kube::transport::testing

#endif  // KUBE_TESTS_UNIT_TRANSPORT_FAR_END_H_
