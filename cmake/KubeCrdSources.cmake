# kube_crd_sources(<target> <crd.yaml>... [NAMESPACE <name>])
#
# Generates C++ types for the CustomResourceDefinitions in the files at build time and compiles them into <target>, which must
# link kube::kube. `crontab.yaml` gives the header `crontab.h`, which <target> and what links it can include; its types lie
# in <group>::<version>, such as stable_example_com::v1, within the namespace <name> if one is given.
function(kube_crd_sources target)
  cmake_parse_arguments(PARSE_ARGV 1 ARG "" "NAMESPACE" "")
  if(NOT ARG_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "kube_crd_sources(${target}): no file with a CustomResourceDefinition given")
  endif()
  set(dir "${CMAKE_CURRENT_BINARY_DIR}/kube_crds/${target}")
  file(MAKE_DIRECTORY "${dir}")
  set(flags)
  if(ARG_NAMESPACE)
    set(flags --namespace "${ARG_NAMESPACE}")
  endif()
  foreach(file IN LISTS ARG_UNPARSED_ARGUMENTS)
    get_filename_component(file "${file}" ABSOLUTE)
    get_filename_component(stem "${file}" NAME_WLE)
    add_custom_command(
      OUTPUT "${dir}/${stem}.h" "${dir}/${stem}.cc"
      COMMAND kube::kube-crdgen --header "${dir}/${stem}.h" --source "${dir}/${stem}.cc" ${flags} "${file}"
      DEPENDS "${file}" "$<TARGET_FILE:kube::kube-crdgen>"
      COMMENT "Generating ${stem}.h from ${file}"
      VERBATIM)
    target_sources(${target} PRIVATE "${dir}/${stem}.h" "${dir}/${stem}.cc")
  endforeach()
  get_target_property(type ${target} TYPE)
  if(type STREQUAL "EXECUTABLE")
    target_include_directories(${target} PRIVATE "${dir}")
  else()
    target_include_directories(${target} PUBLIC "$<BUILD_INTERFACE:${dir}>")
  endif()
endfunction()
