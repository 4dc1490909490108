import ArgumentParser

/// Measures how many moments a second can be noted by the public form, beside the bare framework in the same run.
struct BenchMoments: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "moments",
    abstract: "Measures moments noted a second by the public form, beside the bare framework storing a row.",
    discussion: """
      A moment is the whole form: session, cross-origin check, rights, entry, chain, every projection, and the answer \
      after the commit is on disk. Use a release build; the folder's disk is the one that is measured.
      """)

  @OptionGroup var site: BenchSiteOptions

  func run() async throws {
    let site = site
    try await site.whilstRunning { port, requests in
      let store = try await site.bareStore()
      let bare = BenchRequests.request("POST", "/row", [], String(repeating: "a", count: 400))
      try await Running.whilst({ Running.alone(BareSite.application(page: 0, onRunning: $0, store: store)) }) {
        barePort in
        for connections in site.connections {
          let rows = try await Figure.measure(
            "bare.row.at\(connections)", port: barePort, connections: connections,
            Array(repeating: bare, count: site.requests), expecting: 303)
          let moments = try await Figure.measure(
            "moment.at\(connections)", port: port, connections: connections, try await requests.moments(site.requests),
            expecting: 303)
          for figure in [rows, moments.beside([rows])] { print(try OutputFormat.json(figure)) }
        }
      }
    }
  }
}
