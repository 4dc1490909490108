import App
import ArgumentParser

/// Measures how many moments a second several nodes on one PostgreSQL note together, beside one of them alone.
struct BenchNodes: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "nodes",
    abstract: "Measures moments noted a second by several nodes together, beside one node alone.",
    discussion: """
      Each node is a process of its own, samspel serve, over one PostgreSQL database (--database). On one machine they \
      share its processors, so that together they can note no more than one; what they lose to each other is seen.
      """)

  @OptionGroup var site: BenchSiteOptions
  @Option(help: "How many nodes.") var nodes = 2

  func validate() throws {
    guard nodes > 1 else { throw ValidationError("--nodes must be at least 2.") }
    guard site.database != nil else {
      throw ValidationError("Several nodes need a PostgreSQL database: name it with --database.")
    }
  }

  func run() async throws {
    let (installation, _, requests) = try await site.open()
    for connections in site.connections {
      let alone = try await measure("moment.node.at\(connections)", nodes: 1, connections, requests)
      let together = try await measure("moment.nodes\(nodes).at\(connections)", nodes: nodes, connections, requests)
      for figure in [alone, together.beside([alone])] { print(try OutputFormat.json(figure)) }
    }
    await installation.close()
  }

  private func measure(
    _ figure: String, nodes count: Int, _ connections: Int, _ requests: BenchRequests
  ) async throws -> Figure {
    var nodes: [Node] = []
    defer { for node in nodes { node.end() } }
    for number in 1...count { nodes.append(try Node(number, of: site.place)) }
    for node in nodes { try await node.begin() }
    return try await Figure.measure(
      figure, ports: nodes.map(\.port), connections: connections, try await requests.moments(site.requests),
      expecting: 303)
  }
}
