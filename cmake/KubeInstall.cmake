# What `cmake --install` puts where: libraries, headers, the CMake package kube and libkube.pc.
include(CMakePackageConfigHelpers)

set(kube_installed kube)
if(TARGET kube_sandbox_library)
  list(APPEND kube_installed kube_sandbox_library)
endif()
if(TARGET kube-crdgen)
  list(APPEND kube_installed kube-crdgen)
endif()
install(TARGETS ${kube_installed} EXPORT kube-targets ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR}
        LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(DIRECTORY include/kube gen/include/kube DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} FILES_MATCHING PATTERN "*.h")
set(kube_package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/kube)
install(EXPORT kube-targets NAMESPACE kube:: DESTINATION ${kube_package_dir})
configure_package_config_file(cmake/kube-config.cmake.in kube-config.cmake INSTALL_DESTINATION ${kube_package_dir})
write_basic_package_version_file(kube-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/kube-config.cmake ${CMAKE_CURRENT_BINARY_DIR}/kube-config-version.cmake
              cmake/KubeDependencies.cmake cmake/KubeCrdSources.cmake DESTINATION ${kube_package_dir})
# Relative, so that the installed tree may be moved.
file(RELATIVE_PATH kube_pc_to_prefix "/${CMAKE_INSTALL_LIBDIR}/pkgconfig" "/")
configure_file(cmake/libkube.pc.in libkube.pc @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/libkube.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
