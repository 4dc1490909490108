import ArgumentParser

/// Measures how many pages a second are sent, beside a page of the bare framework in the same run.
struct BenchPages: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pages",
    abstract: "Measures pages a second: the person's day, and what is agreed with a person as a professional reads it.",
    discussion: """
      The reading log is on: half of the professional's requests are the first reading of a session and are noted \
      durably before the page is sent. Use a release build.

      Each figure is measured twice: with everybody asking for the next page as soon as the last is there, which shows how \
      many there can be, and paced, with 3,000 pages asked for a second in all, which shows how long people wait then.
      """)

  @OptionGroup var site: BenchSiteOptions

  /// How many pages are asked for a second where people are paced: as many as the site is to send at least.
  private static let rate = 3000

  func run() async throws {
    let site = site
    try await site.whilstRunning { port, requests in
      let own = try await requests.ownDays(site.requests)
      let length = try Visitor(port: port).ask(own[0]).body
      let bare = BenchRequests.request("GET", "/page")
      try await Running.whilst({ Running.alone(BareSite.application(page: length, onRunning: $0) { _ in }) }) {
        barePort in
        for connections in site.connections {
          let pages = try await Figure.measure(
            "bare.page.at\(connections)", ports: [barePort], connections: connections,
            Array(repeating: bare, count: site.requests), expecting: 200)
          print(try OutputFormat.json(pages))
          for pace in [nil, Duration.seconds(1) * connections / Self.rate] {
            let way = "at\(connections)" + (pace == nil ? "" : ".paced")
            let days = try await Figure.measure(
              "page.ownDay.\(way)", ports: [port], connections: connections, own, expecting: 200, pace: pace)
            let glances = try await Figure.measure(
              "page.glance.\(way)", ports: [port], connections: connections,
              try await requests.glances(site.requests), expecting: 200, pace: pace)
            for figure in [days, glances] {
              print(try OutputFormat.json(pace == nil ? figure.beside([pages]) : figure))
            }
          }
        }
      }
    }
  }
}
