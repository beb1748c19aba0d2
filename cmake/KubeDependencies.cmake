# Everything libkube links, all from the system: nothing is downloaded at configure time.
if(KUBE_STATIC)
  set(CMAKE_FIND_LIBRARY_SUFFIXES .a)
endif()
find_package(Threads REQUIRED)
if(KUBE_TLS STREQUAL "aws-lc")
  find_package(ssl CONFIG QUIET)  # AWS-LC's name for its package; finds its package crypto too
  if(NOT TARGET AWS::ssl)
    message(FATAL_ERROR "KUBE_TLS is aws-lc, but AWS-LC is not found: CMAKE_PREFIX_PATH has to name where it is installed "
                        "(libkube's scripts/aws-lc builds it and prints that)")
  endif()
  set(KUBE_TLS_LIBRARIES AWS::ssl AWS::crypto)
elseif(KUBE_TLS STREQUAL "openssl")
  find_package(OpenSSL 3.0 REQUIRED)
  set(KUBE_TLS_LIBRARIES OpenSSL::SSL OpenSSL::Crypto)
else()
  message(FATAL_ERROR "KUBE_TLS is \"${KUBE_TLS}\": it has to be openssl or aws-lc")
endif()
find_package(ZLIB REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(NGHTTP2 REQUIRED IMPORTED_TARGET libnghttp2>=1.50)
pkg_check_modules(YAML REQUIRED IMPORTED_TARGET yaml-0.1)
find_package(Boost 1.74 REQUIRED)  # headers only: Beast's HTTP/1.1 parser
if(KUBE_SANDBOX)
  pkg_check_modules(RE2 REQUIRED IMPORTED_TARGET re2)  # the patterns of custom resources' schemas: Go's syntax
endif()
