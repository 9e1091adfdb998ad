// How single sites are asked: the keys of [[site]] that concern requests.

import Corpus
import Crawl
import Transport

extension ConfigurationReader {
  /// Fields that one site may be sent; a request with more is refused by many servers.
  private static let mostHeaders = 32

  /// What a table says of the requests to its site, for the host that it turns out to name; nil: nothing.
  static func access(
    _ reader: inout TableReader, base: String, _ faults: inout FaultCollector
  ) -> ((String) -> SiteAccess)? {
    let headers = headers(&reader, base: base, &faults)
    let proxy = siteProxy(&reader, base: base, &faults)
    let authorities = authorities(&reader, base: base, &faults)
    let http2 = offersHTTP2(&reader, &faults)
    let cookie = cookie(&reader, base: base, &faults)
    let keepsCookies = reader.flag("cookies", default: false, &faults)
    guard
      !headers.isEmpty || proxy != .standard || authorities != nil || http2 != nil
        || cookie != nil || keepsCookies
    else { return nil }
    return { host in
      var access = SiteAccess(host: host)
      access.headers = headers
      access.proxy = proxy
      access.authorities = authorities
      access.http2 = http2
      access.cookie = cookie
      access.keepsCookies = keepsCookies
      return access
    }
  }

  /// What an operator should hear of secrets that the addresses of his sources keep from being sent.
  static func unsentSecrets(_ configuration: Configuration) -> [String] {
    let accesses = SiteAccesses(configuration.access)
    return configuration.sources.compactMap { source in
      guard source.address.scheme == "http", let access = accesses.access(host: source.address.host)
      else { return nil }
      var secrets = access.headers.filter(\.isSecret).map(\.name)
      if access.cookie?.isSecret == true { secrets.append("cookie") }
      guard !secrets.isEmpty else { return nil }
      return "\(source.address.text) is asked without \(secrets.joined(separator: ", ")): "
        + "secrets go over https only"
    }
  }

  private static func headers(
    _ reader: inout TableReader, base: String, _ faults: inout FaultCollector
  ) -> [SiteField] {
    var table = reader.table("headers", &faults)
    var fields: [SiteField] = []
    for name in table.keys {
      guard let secret = secret(&table, name, base: base, &faults) else { continue }
      do throws(SiteFault) {
        let field = try SiteField(name: name, value: secret.text, isSecret: secret.isFromFile)
        if fields.contains(where: { $0.name.lowercased() == name.lowercased() }) {
          faults.add(table.full(name), "stands there twice", mend: "remove one of the two")
        }
        fields.append(field)
      } catch {
        faults.add(table.full(name), error.problem, mend: error.mend)
      }
    }
    if fields.count > mostHeaders {
      faults.add(
        reader.full("headers"), "has \(fields.count) fields",
        mend: "write \(mostHeaders) at most")
    }
    return fields
  }

  /// What a table says of how fast its site is asked; nil: nothing.
  static func pace(_ reader: inout TableReader, _ faults: inout FaultCollector) -> HostPace? {
    let standard = Configuration.Fetch()
    let (hasDelay, hasConnections) = (
      reader.keys.contains("delay_seconds"), reader.keys.contains("connections")
    )
    let delay = reader.seconds(
      "delay_seconds", default: standard.delaySeconds, in: 0...3600, &faults)
    let connections = reader.integer(
      "connections", default: standard.connectionsPerHost, in: 1...64, &faults)
    guard hasDelay || hasConnections else { return nil }
    return HostPace(
      delaySeconds: hasDelay ? delay : nil, connections: hasConnections ? connections : nil)
  }

  private static func cookie(
    _ reader: inout TableReader, base: String, _ faults: inout FaultCollector
  ) -> SiteCookie? {
    guard let secret = secret(&reader, "cookie", base: base, &faults) else { return nil }
    do throws(SiteFault) {
      return try SiteCookie(secret.text, isSecret: secret.isFromFile)
    } catch {
      faults.add(reader.full("cookie"), error.problem, mend: error.mend)
      return nil
    }
  }

  private static func siteProxy(
    _ reader: inout TableReader, base: String, _ faults: inout FaultCollector
  ) -> SiteAccess.Proxy {
    guard let text = secret(&reader, "proxy", base: base, &faults)?.text, !text.isEmpty else {
      return .standard
    }
    if text == "none" { return .direct }
    return proxy(text, key: reader.full("proxy"), &faults).map { .through($0) } ?? .standard
  }

  private static func offersHTTP2(
    _ reader: inout TableReader, _ faults: inout FaultCollector
  ) -> Bool? {
    switch reader.setString("http_version", &faults) {
    case nil: return nil
    case "1.1": return false
    case "2": return true
    case "3":
      faults.add(
        reader.full("http_version"), "\"3\" is not what this libcurl can speak",
        mend: "write \"2\" or \"1.1\"")
    case let text?:
      faults.add(
        reader.full("http_version"), "\"\(text)\" is no version of HTTP that is spoken",
        mend: "write \"2\" (offered over TLS, else 1.1) or \"1.1\"")
    }
    return nil
  }
}
