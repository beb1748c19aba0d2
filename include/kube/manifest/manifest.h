// Objects of any kind out of YAML and JSON files.
#ifndef KUBE_MANIFEST_MANIFEST_H_
#define KUBE_MANIFEST_MANIFEST_H_

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "kube/codec/unstructured.h"
#include "kube/meta/error.h"

namespace kube {

/// One object and where it was written.
struct Manifest {
  Unstructured object{};
  std::string file{};    ///< as it was named; "-" for the standard input
  std::size_t line = 1;  ///< on which its document begins; of a list's items that of the list

  /// `deploy.yaml:12`
  std::string Where() const { return file + ":" + std::to_string(line); }
};

/// A file that cannot be read, or text that is no object. The message names file, line and, for malformed text, the
/// place in it.
class ManifestError : public Error {
 public:
  using Error::Error;
};

/// The objects of a text: YAML documents divided by `---`, or JSON values one behind the other. Documents that are
/// empty or hold comments only are passed over; an object with `items` (`kind: List` and every other list) counts as
/// its items, which take the list's version and kind where they name none. Throws ManifestError.
std::vector<Manifest> ParseManifests(std::string_view text, const std::string& file);

struct ReadManifestsOptions {
  bool recursive = false;  ///< go into the folders of folders
};

/// The objects of files, of the `.json`, `.yaml` and `.yml` files of folders (in the order of their names), and of the
/// standard input (`-`). A file named itself may have any name. Blocks for reading; throws ManifestError at the first
/// fault. Source: cli-runtime resource/builder.go, visitor.go.
std::vector<Manifest> ReadManifests(const std::vector<std::string>& paths, const ReadManifestsOptions& options = {});

/// The order in which objects are best created: namespaces, then definitions of custom resources, then what others
/// refer to (accounts, configuration, storage, roles), services, workloads, all other kinds, and last what may refuse
/// the rest (API services, webhooks, admission policies). Within a kind the order stays. Source: helm's InstallOrder,
/// for the kinds it has.
void SortForApply(std::vector<Manifest>* manifests);

}  // namespace kube

#endif  // KUBE_MANIFEST_MANIFEST_H_
