// Rules about the socket addresses that a program was seen to use.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "audit/profile/endpoint.h"
#include "audit/profile/folders.h"
#include "policy/edit/additions.h"

namespace callgate::audit {

/// Whether a call is given a socket address on which a policy can put conditions: connect, bind, the sending calls.
[[nodiscard]] bool takes_endpoint(std::string_view call);

struct EndpointUses {
  std::string call;
  const Endpoints& endpoints;
  bool has_chosen_ports = false;  ///< the target let the kernel choose ports: those that it uses differ in each run
  /// Where sockets of AF_UNIX are told apart by their paths: the folders that these are told by.
  const Folders* paths_by = nullptr;
};

/// Rules that let the call be made with these addresses and, of IP, those of their kind: the machine's own stand for
/// each other; of those of the Internet, which differ from day to day, the port alone counts. A sending call on a
/// connection passes as well, if there is a rule at all.
[[nodiscard]] std::vector<policy::NewRule> endpoint_rules(const EndpointUses& uses);

}  // namespace callgate::audit
