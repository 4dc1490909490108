import Balance
import CoCreation
import Demonstration
import Ledger
import Testing
import Values

struct `The figures of a unit` {
  @Test func `are there for the one with enough persons, by the rule that holds everywhere, and not for the others`()
    async throws
  {
    try await expectFigures(of: "hasselgarden", alone: Made.shared)
  }

  /// The day after the 14 days in which a quarter's last words may come in, when the first day was two weeks before its
  /// end: no quarter that is shown was lived through for a shorter time.
  @Test func `are there however late in a quarter the demonstration began`() async throws {
    let frozen = Quarter(containing: 20_780).previous.lastDay + 14
    let made = try await Made(seed: 7, days: 31, now: Made.zone.instant(Day(number: frozen + 1), second: 20 * 3600))
    try await expectFigures(of: "hasselgarden", alone: made)
  }

  private func expectFigures(of unit: String, alone made: Made) async throws {
    let quarter = Quarter(containing: made.cast.last.number).previous
    for (key, service) in made.cast.services {
      let state: PatternState = try await made.look {
        try $0.state(of: .pattern(of: service, from: Day(number: quarter.firstDay)))
      }
      let frozen = try #require(state.frozen, "\(key)")
      #expect(frozen.figures.isEmpty == (key != unit), "\(key)")
      #expect(frozen.figures.allSatisfy { $0.persons >= TeamRelease.fewestPersons }, "\(key)")
    }
    #expect(made.cast.tour(in: .swedish).managers.first?.service == made.cast.services[unit])
  }
}
