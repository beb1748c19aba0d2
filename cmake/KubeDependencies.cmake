# Everything libkube links, all from the system: nothing is downloaded at configure time.
if(KUBE_STATIC)
  set(CMAKE_FIND_LIBRARY_SUFFIXES .a)
endif()
find_package(Threads REQUIRED)
find_package(OpenSSL 3.0 REQUIRED)
find_package(ZLIB REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(NGHTTP2 REQUIRED IMPORTED_TARGET libnghttp2>=1.50)
pkg_check_modules(YAML REQUIRED IMPORTED_TARGET yaml-0.1)
find_package(Boost 1.74 REQUIRED)  # headers only: Beast's HTTP/1.1 parser
if(KUBE_SANDBOX)
  pkg_check_modules(RE2 REQUIRED IMPORTED_TARGET re2)  # the patterns of custom resources' schemas: Go's syntax
endif()
