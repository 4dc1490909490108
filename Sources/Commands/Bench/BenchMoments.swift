import ArgumentParser

/// Measures how many moments a second can be noted by the public form, beside the bare framework in the same run.
struct BenchMoments: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "moments",
    abstract: "Measures moments noted a second by the public form, beside the bare framework storing a row.",
    discussion: """
      A moment is the whole form: session, cross-origin check, rights, entry, chain, every projection, and the answer \
      after the commit is on disk. Use a release build; the folder's disk is the one that is measured.

      Each figure is measured twice: with everybody sending the next moment as soon as the last is answered, which shows \
      how many there can be, and paced, with everybody sending ten a second, which shows how long people wait.
      """)

  @OptionGroup var site: BenchSiteOptions

  /// How often each of the concurrent people notes a moment where they are paced: far oftener than anybody could.
  private static let pace = Duration.milliseconds(100)
  /// How many moments each of them notes.
  private static let turns = 50

  func run() async throws {
    let site = site
    try await site.whilstRunning { port, requests in
      let store = try await site.bareStore()
      let bare = BenchRequests.request("POST", "/row", [], String(repeating: "a", count: 400))
      try await Running.whilst({ Running.alone(BareSite.application(page: 0, onRunning: $0, store: store)) }) {
        barePort in
        for connections in site.connections {
          let rows = try await Figure.measure(
            "bare.row.at\(connections)", ports: [barePort], connections: connections,
            Array(repeating: bare, count: site.requests), expecting: 303)
          let moments = try await Figure.measure(
            "moment.at\(connections)", ports: [port], connections: connections,
            try await requests.moments(site.requests), expecting: 303)
          let people = try await Figure.measure(
            "moment.at\(connections).paced", ports: [port], connections: connections,
            try await requests.moments(connections * Self.turns), expecting: 303, pace: Self.pace)
          for figure in [rows, moments.beside([rows]), people] { print(try OutputFormat.json(figure)) }
        }
      }
    }
  }
}
