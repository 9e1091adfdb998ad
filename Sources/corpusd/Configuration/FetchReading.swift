// The largest table of the configuration: [fetch].

import Corpus
import Foundation
import Transport

extension ConfigurationReader {
  static func fetch(
    _ reader: inout TableReader, base: String, _ faults: inout FaultCollector
  ) -> Configuration.Fetch {
    var fetch = Configuration.Fetch()
    fetch.concurrency = reader.integer("concurrency", default: 64, in: 1...4096, &faults)
    fetch.connectionsPerHost = reader.integer(
      "connections_per_host", default: 1, in: 1...64, &faults)
    fetch.hostsPerAddress = reader.integer("hosts_per_address", default: 4, in: 1...4096, &faults)
    fetch.delaySeconds = reader.seconds("delay_seconds", default: 2, in: 0...3600, &faults)
    fetch.connectSeconds = reader.seconds("connect_seconds", default: 15, in: 0.1...600, &faults)
    fetch.stallSeconds = reader.seconds("stall_seconds", default: 20, in: 0.1...600, &faults)
    fetch.timeoutSeconds = reader.seconds("timeout_seconds", default: 60, in: 0.1...3600, &faults)
    fetch.pageBytes = reader.integer(
      "page_bytes", default: 8 << 20, in: 1024...(256 << 20), &faults)
    fetch.feedBytes = reader.integer(
      "feed_bytes", default: 32 << 20, in: 1024...(256 << 20), &faults)
    fetch.memoryBytes = reader.integer(
      "memory_bytes", default: 64 << 20, in: (1 << 20)...(16 << 30), &faults)
    fetch.redirects = reader.integer("redirects", default: 5, in: 0...20, &faults)
    fetch.attempts = reader.integer("attempts", default: 5, in: 1...100, &faults)
    fetch.allowAddresses = reader.strings("allow_addresses", &faults)
    for range in fetch.allowAddresses where AddressRange(range) == nil {
      faults.add(
        reader.full("allow_addresses"), "\"\(range)\" is no range of addresses",
        mend: "write CIDR notation, such as \"127.0.0.0/8\" or \"fd00::/8\"")
    }
    fetch.fileRoot = existing(
      reader.setString("file_root", &faults), key: reader.full("file_root"), base: base,
      wantsFolder: true, &faults)
    fetch.authorities = authorities(&reader, base: base, &faults)
    if let text = secret(&reader, "proxy", base: base, &faults)?.text, !text.isEmpty {
      fetch.proxy = proxy(text, key: reader.full("proxy"), &faults)
    }
    fetch.userAgent = reader.setString("user_agent", &faults)
    if let agent = fetch.userAgent, !agent.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) {
      faults.add(
        reader.full("user_agent"), "holds a control character", mend: "write one printable line")
    }
    fetch.http2 = reader.flag("http2", default: true, &faults)
    return fetch
  }

  /// A path to something that must be there, taken against the configuration's own folder.
  static func existing(
    _ path: String?, key: String, base: String, wantsFolder: Bool, _ faults: inout FaultCollector
  ) -> String? {
    guard let path else { return nil }
    let full = absolute(path, base: base)
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: full, isDirectory: &isFolder)
    if !exists || isFolder.boolValue != wantsFolder {
      faults.add(
        key, "there is no \(wantsFolder ? "directory" : "file") \(full)",
        mend: "name one that exists; a relative path counts from the configuration file")
    }
    return full
  }

  static func absolute(_ path: String, base: String) -> String {
    let url = URL(fileURLWithPath: path, relativeTo: URL(fileURLWithPath: base, isDirectory: true))
    return url.standardizedFileURL.path
  }
}
