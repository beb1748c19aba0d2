// Gzip for tests.
#ifndef KUBE_TESTS_UNIT_TRANSPORT_GZIP_H_
#define KUBE_TESTS_UNIT_TRANSPORT_GZIP_H_

#include <zlib.h>

#include <stdexcept>
#include <string>

namespace kube::transport::testing {

inline std::string Gzip(const std::string& plain) {
  z_stream stream{};
  if (deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK) throw std::runtime_error("zlib");
  std::string out(deflateBound(&stream, plain.size()), '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(plain.data()));
  stream.avail_in = static_cast<uInt>(plain.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  if (deflate(&stream, Z_FINISH) != Z_STREAM_END) throw std::runtime_error("zlib");
  out.resize(stream.total_out);
  deflateEnd(&stream);
  return out;
}

/// Text that compresses, but not to nothing.
inline std::string Digits(std::size_t size) {
  std::string text;
  for (unsigned x = 1; text.size() < size; x = x * 1103515245 + 12345) text += std::to_string(x);
  return text;
}

}  // namespace kube::transport::testing

#endif  // KUBE_TESTS_UNIT_TRANSPORT_GZIP_H_
