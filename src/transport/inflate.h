// Undoes gzip while the bytes arrive.
#ifndef KUBE_SRC_TRANSPORT_INFLATE_H_
#define KUBE_SRC_TRANSPORT_INFLATE_H_

#include <cstddef>
#include <memory>
#include <string>

namespace kube::transport {

/// One gzip body, of one or several members. Memory: some 300 KB, however much a block inflates to. Not synchronized.
class Inflater {
 public:
  Inflater();
  ~Inflater();

  /// Takes the next block of the body; what was fed before must have been used up by Next. `*block` gets a string to
  /// use again.
  void Feed(std::string* block);
  /// Replaces `*out` by the next piece (at most 256 KiB); an empty one asks for more to be fed. False: the data are no
  /// gzip, or damaged.
  bool Next(std::string* out);
  /// The body may end here.
  bool AtEnd() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace kube::transport

#endif  // KUBE_SRC_TRANSPORT_INFLATE_H_
