// Each case is a mistake in a description. `run` compiles them one by one and looks for the sentence that stands behind
// "want:".
#include <list>

#include "kube/crd/describe.h"

namespace mistakes {

struct Inner {
  std::string name{};
};
enum class Mode { kOn };
struct Spec {
  std::string name{};
  std::int32_t count = 0;
  std::vector<std::string> words{};
};

#if CASE == 0  // want: nothing, this one compiles
KUBE_STRUCT(Spec, KUBE_FIELD(name), KUBE_FIELD(count), KUBE_FIELD(words));
#elif CASE == 1   // want: KUBE_FIELD(nam): the struct has no member of this name
KUBE_STRUCT(Spec, KUBE_FIELD(nam), KUBE_FIELD(count), KUBE_FIELD(words));
#elif CASE == 2   // want: KUBE_STRUCT(Spec): a member of the struct is missing in its description
KUBE_STRUCT(Spec, KUBE_FIELD(name), KUBE_FIELD(count));
#elif CASE == 3   // want: KUBE_FIELD(inner): libkube cannot store the type of this member in an object
struct Outer {
  Inner inner{};
};
KUBE_STRUCT(Outer, KUBE_FIELD(inner));
#elif CASE == 4   // want: KUBE_FIELD(mode): libkube cannot store the type of this member in an object
struct Outer {
  Mode mode{};
};
KUBE_STRUCT(Outer, KUBE_FIELD(mode));
#elif CASE == 5   // want: KUBE_FIELD(items): libkube cannot store the type of this member in an object
struct Outer {
  std::list<std::string> items{};
};
KUBE_STRUCT(Outer, KUBE_FIELD(items));
#elif CASE == 6   // want: KUBE_FIELD(name): minimum, maximum and multiple_of are for numbers
KUBE_STRUCT(Spec, KUBE_FIELD(name, .minimum = 1), KUBE_FIELD(count), KUBE_FIELD(words));
#elif CASE == 7   // want: KUBE_FIELD(count): min_length, max_length, pattern and enumeration are for texts
KUBE_STRUCT(Spec, KUBE_FIELD(name), KUBE_FIELD(count, .pattern = "x"), KUBE_FIELD(words));
#elif CASE == 8   // want: KUBE_STRUCT(Spec): two members have the same JSON key
KUBE_STRUCT(Spec, KUBE_FIELD(name), KUBE_FIELD(count, .key = "name"), KUBE_FIELD(words));
#elif CASE == 9   // want: KUBE_FIELD(words): list_map_keys go with list_type "map", and it with them
KUBE_STRUCT(Spec, KUBE_FIELD(name), KUBE_FIELD(count), KUBE_FIELD(words, .list_type = "map"));
#elif CASE == 10  // want: KUBE_RESOURCE(Kind): .group and .version must be given
struct Kind {
  std::string api_version{};
  std::string kind{};
  kube::meta::v1::ObjectMeta metadata{};
};
KUBE_RESOURCE(Kind, .group = "example.com");
#elif CASE == 11  // want: KUBE_OBJECT(Kind): the struct of a kind begins with the members std::string api_version
struct Kind {
  std::string kind{};
  kube::meta::v1::ObjectMeta metadata{};
};
KUBE_RESOURCE(Kind, .group = "example.com", .version = "v1");
KUBE_OBJECT(Kind);
#elif CASE == 12  // want: KUBE_ENUM(Mode): two enumerators are the same or have the same text
KUBE_ENUM(Mode, {Mode::kOn, "On"}, {Mode::kOn, "Off"});
#elif CASE == 13  // want: KUBE_FIELD(name): a key is at most 200 bytes and needs no escapes in JSON
KUBE_STRUCT(Spec, KUBE_FIELD(name, .key = "a\"b"), KUBE_FIELD(count), KUBE_FIELD(words));
#endif

}  // namespace mistakes
