// [[site]]: what is arranged with one site is used by every command, reaches that site alone, and stays unsaid.

import Foundation
import Glibc
import Testing

@Suite("Single sites")
struct SiteTests {
  /// A table for a site with its own authority and a token from a file beside the configuration.
  private func table(_ site: MembersSite) -> String {
    """
    [[site]]
    host = "\(site.address)"
    ca_file = "\(site.certificate ?? "")"
    headers = { Authorization = { file = "token" }, X-Token = "reader" }
    """
  }

  private func feed(_ links: [String]) -> String {
    PrintedArticle.feed(title: "Members", links: links.map { ($0, "About \($0)") })
  }

  @Test("a subscriber's token goes to the site's feed, robots.txt and pages, and nowhere else")
  func token() async throws {
    let all = (0..<2).map { PrintedArticle(number: $0) }
    try await MembersSite.serve(on: "127.0.8.70", articles: [all[0]], isSecure: true) { members in
      try await MembersSite.serve(on: "127.0.8.71", articles: [all[1]], isSecure: false) { other in
        try members.write(other.url(""), to: ".away")
        try members.write(
          feed(["/\(all[0].slug).html", "/away/\(all[1].slug).html"]), to: "feed.xml")
        try await Desk.make { desk in
          try desk.write("Bearer \(MembersSite.token)\n", to: "token")
          try desk.configure(
            sources: [members.url("feed.xml")],
            more: table(members) + "\n[log]\nlevel = \"debug\"\n")
          let ending = try await desk.run("run", "--once")
          #expect(ending.status == 0, "\(ending.errors)")
          #expect(desk.corpus.count == 2, "\(ending.errors)")

          let sent = members.requests()
          #expect(sent.contains("/robots.txt|Bearer \(MembersSite.token)|reader|"), "\(sent)")
          #expect(sent.allSatisfy { $0.hasSuffix("|Bearer \(MembersSite.token)|reader|") })
          #expect(sent.count >= 4)
          // The redirect led to another host: robots.txt and page, with nothing of ours.
          let away = other.requests()
          #expect(away.count == 3 && away.allSatisfy { $0.hasSuffix("|||") }, "\(away)")

          // The token is in no log and in nothing that lasts.
          #expect(!ending.errors.contains(MembersSite.token))
          let files = try FileManager.default.subpathsOfDirectory(atPath: desk.directory.path)
          #expect(files.contains("journal.sqlite"))
          for file in files where file != "token" {
            let bytes = try? Data(contentsOf: desk.file(file))
            #expect(bytes?.range(of: Data(MembersSite.token.utf8)) == nil, "\(file)")
          }
        }
      }
    }
  }

  @Test("the commands that ask for one address ask as the configuration says")
  func commands() async throws {
    let article = PrintedArticle(number: 7)
    try await MembersSite.serve(on: "127.0.8.72", articles: [article], isSecure: true) { members in
      try members.write(feed(["/\(article.slug).html"]), to: "feed.xml")
      try members.write("User-agent: *\nDisallow: /private\n", to: "robots.txt")
      try await Desk.make { desk in
        try desk.write("Bearer \(MembersSite.token)", to: "token")
        try desk.configure(sources: [members.url("feed.xml")], more: table(members))
        let page = members.url("\(article.slug).html")
        let extract = try await desk.run("extract", page)
        #expect(extract.output.contains(article.paragraphs[0]), "\(extract.errors)")
        let read = try await desk.run("feed", members.url("feed.xml"))
        #expect(read.output.contains(page), "\(read.errors)")
        let robots = try await desk.run(
          "robots", members.url("robots.txt"), "--url", members.url("private/x"))
        #expect(robots.output.hasPrefix("disallowed"), "\(robots.errors)")
        let discover = try await desk.run("discover", members.url("feed.xml"))
        #expect(discover.output.contains("[[source]]"), "\(discover.output)\(discover.errors)")
        // Without the table nobody vouches for the site.
        try desk.configure(sources: [members.url("feed.xml")])
        let alone = try await desk.run("extract", page)
        #expect(alone.status == 66 && alone.errors.contains("(tls)"), "\(alone.errors)")
      }
    }
  }

  @Test(
    "a page that is shown to who brings its cookie back is read where the site's cookies are kept")
  func cookies() async throws {
    let article = PrintedArticle(number: 9)
    let path = "bounce/\(article.slug).html"
    try await MembersSite.serve(on: "127.0.8.75", articles: [article], isSecure: false) { site in
      try site.write(feed(["/\(path)"]), to: "feed.xml")
      try await Desk.make { desk in
        try desk.configure(sources: [site.url("feed.xml")])
        let without = try await desk.run("extract", site.url(path))
        #expect(without.status == 66 && without.errors.contains("redirects"), "\(without.errors)")
        #expect(try await desk.run("run", "--once").status == 0)
        #expect(desk.corpus.count == 0)
        #expect(site.requests().allSatisfy { $0.hasSuffix("|||") })
      }
      try await Desk.make { desk in
        try desk.configure(
          sources: [site.url("feed.xml")],
          more: "[[site]]\nhost = \"\(site.address)\"\ncookies = true\n")
        let with = try await desk.run("extract", site.url(path))
        #expect(with.output.contains(article.paragraphs[0]), "\(with.errors)")
        let ending = try await desk.run("run", "--once")
        #expect(desk.corpus.count == 1, "\(ending.errors)")
        #expect(site.requests().contains("/\(path)|||reader=yes"))
      }
    }
  }

  @Test(
    "a reload takes over what is arranged with a site, and what was wrong is told and changes nothing"
  )
  func reload() async throws {
    let article = PrintedArticle(number: 8)
    try await MembersSite.serve(on: "127.0.8.73", articles: [article], isSecure: true) { members in
      try await MembersSite.serve(on: "127.0.8.74", articles: [], isSecure: false) { other in
        try members.write(feed(["/\(article.slug).html"]), to: "feed.xml")
        try other.write(feed([]), to: "feed.xml")
        try await Desk.make { desk in
          try desk.configure(sources: [other.url("feed.xml")])
          try await desk.withDaemon { daemon in
            let polled = try await eventually { other.requests().count >= 2 }
            #expect(polled, "\(daemon.errorsSoFar)")

            let sources = [other.url("feed.xml"), members.url("feed.xml")]
            try desk.configure(sources: sources, more: table(members))
            daemon.send(SIGHUP)
            let refused = try await eventually { daemon.errorsSoFar.contains("the old one stays") }
            #expect(refused, "the token's file is missing: \(daemon.errorsSoFar)")

            try desk.write("Bearer \(MembersSite.token)\n", to: "token")
            daemon.send(SIGHUP)
            #expect(try await eventually { desk.corpus.count == 1 }, "\(daemon.errorsSoFar)")
            #expect(!daemon.errorsSoFar.contains(MembersSite.token))
          }
        }
      }
    }
  }
}
