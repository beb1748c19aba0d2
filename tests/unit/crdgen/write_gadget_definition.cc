// write_gadget_definition <file>: the definition of a described kind that holds whole pods, as YAML.
#include <fstream>

#include "kube/codec/yaml.h"
#include "kube/crd/definition.h"
#include "tests/unit/crd/gadget.h"

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  std::ofstream out(argv[1]);
  out << kube::EncodeYaml(kube::CustomResourceDefinitionFor<gadgets::v1::Gadget>());
  out.close();
  return out ? 0 : 1;
}
