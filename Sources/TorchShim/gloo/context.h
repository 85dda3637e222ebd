// libtorch's wheel contains Gloo, but not Gloo's headers, which ProcessGroupGloo.hpp includes. The
// files of this folder declare the names that it mentions. The shim holds these objects by pointer
// only and calls none of their members, so nothing depends on how they are made.
#pragma once

#include <chrono>

namespace gloo {

class Context {
 public:
  void setTimeout(std::chrono::milliseconds timeout);
};

}  // namespace gloo
