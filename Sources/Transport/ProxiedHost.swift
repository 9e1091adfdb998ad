// What can be said about a host before a proxy connects to it.

/// Refuses URLs whose host is plainly not of the public Internet.
///
/// Behind a proxy the guard at the socket sees only the proxy, so this is all that can be done here:
/// literal addresses in any spelling, and names that mean this machine or network by themselves.
/// What a name resolves to is for the proxy to judge.
struct ProxiedHost: Sendable {
  /// RFC 6761, RFC 6762 and ICANN's reservation for private use.
  private static let localNames = ["localhost", "local", "internal"]

  private let guardian: AddressGuard

  init(allowing allowed: [AddressRange]) { guardian = AddressGuard(allowing: allowed) }

  /// Says why a host is refused; nil where it may go to the proxy.
  func refusal(of host: String) -> String? {
    let name = host.hasPrefix("[") ? host.dropFirst().dropLast() : host[...]
    if let address = IPAddress(name.prefix { $0 != "%" }) {
      return guardian.refusal(of: address).map { "\(address) (\($0))" }
    }
    let labels = name.lowercased().split(separator: ".")
    guard let last = labels.last, Self.localNames.contains(String(last)) else { return nil }
    // Whoever allows loopback may call it by its name.
    if last == "localhost", let loopback = IPAddress("127.0.0.1"),
      guardian.refusal(of: loopback) == nil
    {
      return nil
    }
    return "\(name) (a name of the local network)"
  }
}
