// Feeds that turn over between two polls: what is said, journalled and done about it.

import Foundation
import Testing

@Suite("Coverage")
struct CoverageTests {
  @Test("a feed that shares no entry with its last poll is reported and polled sooner")
  func gap() async throws {
    let all = (0..<6).map { PrintedArticle(number: $0) }
    try await MisbehavingSite.serve(on: "127.0.8.55", articles: all, paths: []) { site in
      func print(_ articles: ArraySlice<PrintedArticle>) throws {
        let links = articles.map { (link: "\($0.slug).html", headline: $0.headline) }
        // All of one minute: there is no rate, and a whole turn of the feed counts as lost.
        try site.write(PrintedArticle.feed(title: "Busy", links: links), to: "feed.xml")
      }
      try print(all[0..<3])
      try await Desk.make { desk in
        try desk.configure(
          sources: [site.feed],
          more: "[poll]\ninterval_seconds = 2\nminimum_seconds = 1\nmaximum_seconds = 2")
        #expect(try await desk.run("--once").status == 0)
        try print(all[3..<6])
        var said = ""
        let heard = try await eventually {
          said += try await desk.run("--once").errors
          return said.contains("may have been missed")
        }
        #expect(heard, "\(said)")
        #expect(desk.corpus.count == 6)
        let listed = try await desk.run("sources", "--format", "json").output
        let records = try JSONSerialization.jsonObject(with: Data(listed.utf8)) as? [[String: Any]]
        let record = try #require(records?.first)
        #expect(record["gaps"] as? Int == 1 && record["missed"] as? Int == 3)
        #expect(record["intervalSeconds"] as? Double == 1)
        let table = try await desk.run("sources").output
        #expect(table.contains("~3"), "\(table)")
      }
    }
  }

  @Test("where the feed has older pages, a gap is closed from them")
  func closed() async throws {
    let all = (0..<8).map { PrintedArticle(number: $0) }
    try await MisbehavingSite.serve(on: "127.0.8.56", articles: all, paths: []) { site in
      func print(_ articles: ArraySlice<PrintedArticle>, older: String?, to name: String) throws {
        let links = articles.map { (link: "/\($0.slug).html", headline: $0.headline) }
        let next = older.map {
          "<atom:link xmlns:atom=\"http://www.w3.org/2005/Atom\" rel=\"next\" href=\"/\($0)\"/>"
        }
        let feed = PrintedArticle.feed(title: "Busy", links: links)
          .replacing("Mon, 02 Nov 2026 10:00:00 GMT", with: Date().ISO8601Format())
          .replacing("<description>", with: (next ?? "") + "<description>")
        try site.write(feed, to: name)
      }
      try print(all[0..<2], older: nil, to: "feed.xml")
      try await Desk.make { desk in
        try desk.configure(
          sources: [site.feed],
          more: "[poll]\ninterval_seconds = 2\nminimum_seconds = 1\nmaximum_seconds = 2")
        #expect(try await desk.run("--once").status == 0)
        for round in 1...2 {
          // The same addresses hold other pages at the second gap.
          let shift = round == 1 ? 0 : 3
          try print(all[(4 + shift)..<(5 + shift)], older: "p2.xml", to: "feed.xml")
          try print(all[(3 + shift)..<(4 + shift)], older: "p3.xml", to: "p2.xml")
          try print(all[(2 + shift)..<(3 + shift)], older: nil, to: "p3.xml")
          let wanted = 5 + shift
          var said = ""
          let complete = try await eventually(within: 20) {
            said += try await desk.run("--once").errors
            return desk.corpus.count == wanted
          }
          #expect(complete, "\(said)")
          #expect(said.contains("older pages are read for them"), "\(said)")
        }
        #expect(site.requests().filter { $0 == "/p3.xml" }.count == 2)
        #expect(try Set(desk.corpus.files().map(\.text)) == Set(all.map(\.body)))
      }
    }
  }
}
