#include "src/sandbox/gzip.h"

#include <zlib.h>

#include <new>

namespace kube::sandbox {

std::string Gzip(std::string_view plain) {
  z_stream stream{};
  constexpr int kGzipWindow = 15 + 16;  // the largest window, with a gzip header
  if (deflateInit2(&stream, 1, Z_DEFLATED, kGzipWindow, 8, Z_DEFAULT_STRATEGY) != Z_OK) throw std::bad_alloc();
  std::string out(deflateBound(&stream, plain.size()), '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(plain.data()));
  stream.avail_in = static_cast<uInt>(plain.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  deflate(&stream, Z_FINISH);  // one call: the bound holds
  out.resize(stream.total_out);
  deflateEnd(&stream);
  return out;
}

}  // namespace kube::sandbox
