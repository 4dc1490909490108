import ArgumentParser

/// Measures how many pages a second are sent, beside a page of the bare framework in the same run.
struct BenchPages: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pages",
    abstract: "Measures pages a second: the person's day, and what is agreed with a person as a professional reads it.",
    discussion: """
      The reading log is on: half of the professional's requests are the first reading of a session and are noted \
      durably before the page is sent. Use a release build.
      """)

  @OptionGroup var site: BenchSiteOptions

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
          let days = try await Figure.measure(
            "page.ownDay.at\(connections)", ports: [port], connections: connections, own, expecting: 200)
          let glances = try await Figure.measure(
            "page.glance.at\(connections)", ports: [port], connections: connections,
            try await requests.glances(site.requests), expecting: 200)
          for figure in [pages, days.beside([pages]), glances.beside([pages])] { print(try OutputFormat.json(figure)) }
        }
      }
    }
  }
}
