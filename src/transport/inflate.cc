#include "src/transport/inflate.h"

#include <zlib.h>

#include <new>

namespace kube::transport {
namespace {

constexpr std::size_t kPiece = 256 * 1024;
constexpr int kGzipOnly = 15 + 16;  // the largest window, with a gzip header

}  // namespace

struct Inflater::State {
  z_stream stream{};
  std::string input;
  std::unique_ptr<char[]> output{new char[kPiece]};
  bool between_members = true;  // nothing of a member was read yet
  bool any_member = false;
};

Inflater::Inflater() : state_(std::make_unique<State>()) {
  if (inflateInit2(&state_->stream, kGzipOnly) != Z_OK) throw std::bad_alloc();
}

Inflater::~Inflater() { inflateEnd(&state_->stream); }

void Inflater::Feed(std::string* block) {
  state_->input.swap(*block);
  state_->stream.next_in = reinterpret_cast<Bytef*>(state_->input.data());
  state_->stream.avail_in = static_cast<uInt>(state_->input.size());
}

bool Inflater::Next(std::string* out) {
  z_stream& stream = state_->stream;
  out->clear();
  // Output may be waiting inside zlib although all input is used up: ask until it gives nothing.
  for (;;) {
    if (state_->between_members && stream.avail_in == 0) return true;
    state_->between_members = false;
    stream.next_out = reinterpret_cast<Bytef*>(state_->output.get());
    stream.avail_out = kPiece;
    const int result = inflate(&stream, Z_NO_FLUSH);
    const std::size_t size = kPiece - stream.avail_out;
    if (result == Z_STREAM_END) {
      state_->between_members = state_->any_member = true;
      if (inflateReset(&stream) != Z_OK) return false;
    } else if (result != Z_OK && result != Z_BUF_ERROR) {
      return false;
    }
    if (size != 0) {
      out->assign(state_->output.get(), size);
      return true;
    }
    if (result == Z_BUF_ERROR || (result == Z_OK && stream.avail_in == 0)) return true;
  }
}

bool Inflater::AtEnd() const { return state_->between_members && state_->any_member; }

}  // namespace kube::transport
