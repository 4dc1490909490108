package import CoCreation
package import Values

extension Reader {
  /// The moments that the person began from a day on and of which nobody has told what came, the newest first.
  package func momentsAwaitingOutcome(from first: Day) throws -> [Told<MomentState>] {
    try allow(.read, .moment)
    return try told(entries.momentsBegun(by: person, from: first)).filter(\.state.awaitsOutcome)
  }

  /// The moments of which the person said from a day on that something was not so, and nobody has come back to it.
  package func momentsWithOpenDispute(from first: Day) throws -> [Told<MomentState>] {
    try allow(.read, .moment)
    var seen: Set<ID<Stream>> = []
    let found = try entries.momentsDisputed(by: person, from: first).filter { seen.insert($0.stream).inserted }
    return try told(found).filter { $0.state.isNoted && !$0.state.openDisputes.isEmpty }
  }

  private func told(_ found: [Things.Found]) throws -> [Told<MomentState>] {
    try found.compactMap { try told($0.stream, .moment) }
  }
}
