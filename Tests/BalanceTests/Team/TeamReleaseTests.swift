import Balance
import Testing

struct `A team's release` {
  private let quarter = Quarter(year: 2026, number: 1)

  private func person(_ first: Int, _ second: Int, _ third: Int = 0, days: Int = 10) -> QuarterCounts {
    QuarterCounts(answers: [first, second, third], dayUnits: days)
  }

  private func release(
    _ persons: [String: QuarterCounts], previous: [String: QuarterCounts] = [:],
    professionals: TeamRelease.Professionals = .counted(3), on day: Int? = nil
  ) -> TeamRelease {
    TeamRelease(
      quarter, answers: [.choice: persons], previous: [.choice: previous], professionals: professionals,
      on: day ?? quarter.lastDay + 14)
  }

  private func team(_ names: String, _ counts: QuarterCounts? = nil) -> [String: QuarterCounts] {
    Dictionary(uniqueKeysWithValues: names.map { (String($0), counts ?? person(2, 8)) })
  }

  @Test func `weighs persons the same, as the reference does`() throws {
    for row in try Vectors.load().team_level {
      let share = try #require(TeamShare(row.person_shares))
      #expect(agree(share.mean, row.mean, within: 1e-8))
      #expect(agree(share.interval.lowerBound, row.interval90[0], within: 1e-8))
      #expect(agree(share.interval.upperBound, row.interval90[1], within: 1e-8))
    }
    #expect(TeamShare([0.5]) == nil)
  }

  @Test func `rounds as the reference cases do`() throws {
    for row in try Vectors.load().privacy_release.cases where row.show == true {
      guard let share = row.share, let interval = row.interval, let shown = row.shown_interval else { continue }
      let rounded = RoundedShare(share: share, interval: interval[0]...interval[1])
      #expect([rounded.interval.lowerBound, rounded.interval.upperBound] == shown)
    }
    let bottom = RoundedShare(share: 0.02, interval: 0...0.06)
    #expect(bottom.isBottom && bottom.points == 5)
    #expect(RoundedShare(share: 0.192, interval: 0.09...0.294).points == 20)
    #expect(RoundedShare(share: 0.99, interval: 0.9...1.2).isTop)
    #expect(RoundedShare(share: 0.3, interval: 0.30...0.35).interval == 30...35)
    // An end is told with the whole of what it stands for: no narrower interval says where in it the share is.
    #expect(RoundedShare(share: 0.06, interval: 0.05...0.08).interval == 0...10)
    #expect(RoundedShare(share: 0.94, interval: 0.92...0.95).interval == 90...100)
  }

  @Test func `holds back what rests on fewer than five persons with three days each`() {
    #expect(release(team("abcd")).withheld == .fewerThanFivePersons)
    #expect(release(team("abcde")).withheld == nil)
    let short = team("abcd").merging(["e": person(2, 1, days: 2)]) { first, _ in first }
    #expect(release(short).withheld == .fewerThanFivePersons)
    #expect(release(short).figures.isEmpty)
  }

  @Test func `holds back what would be about fewer than three professionals, and a quarter that goes on`() {
    #expect(release(team("abcdef"), professionals: .counted(2)).withheld == .fewerThanThreeProfessionals)
    #expect(release(team("abcdef"), professionals: .notRecorded).withheld == nil)
    #expect(release(team("abcdef"), on: quarter.lastDay).withheld == .quarterHasNotEnded)
    #expect(release(team("abcdef"), on: quarter.lastDay).figures.isEmpty)
  }

  @Test func `rests on those present in both quarters, when one to four came or went`() throws {
    let stable = release(team("abcdef"), previous: team("abcdeg"))
    #expect(stable.figures.first?.persons == 5)
    #expect(stable.figures.first?.basis == .presentInBothQuarters)
    #expect(release(team("abcdef"), previous: team("abcdgh")).withheld == .fewerThanFiveInTheStableCohort)
    #expect(release(team("abcdef"), previous: team("abcdef")).figures.first?.persons == 6)
    #expect(release(team("abcdef"), previous: team("ghijkl")).figures.first?.persons == 6)
    #expect(release(team("abcdef"), previous: team("abc")).figures.first?.persons == 6)
  }

  @Test func `no difference of two releases tells of fewer than five`() {
    var random = Seeded(9)
    let everybody = Array("abcdefghijkl").map(String.init)
    for _ in 0..<500 {
      func some() -> Set<String> { Set(everybody.filter { _ in Int.random(in: 0..<4, using: &random) > 0 }) }
      let (before, now) = (some(), some())
      let shown = release(
        team(now.joined()), previous: team(before.joined()))
      guard let figure = shown.figures.first, before.count >= 5 else { continue }
      let basis = figure.basis == .everybody ? now : now.intersection(before)
      #expect(figure.persons == basis.count)
      #expect(
        basis.symmetricDifference(before).isEmpty || basis.symmetricDifference(before).count >= 5
          || figure.basis == .presentInBothQuarters)
    }
  }

  @Test func `shows a total only where no team below it is held back`() {
    let (shown, held) = (release(team("abcdefghi")), release(team("abcde"), professionals: .counted(1)))
    #expect(TeamRelease.mayShowTotal(over: [shown, shown]))
    #expect(!TeamRelease.mayShowTotal(over: [shown, held]))
  }

  @Test func `shows both failures of choosing, and of listening only the one there is`() throws {
    let figure = try #require(release(team("abcde", person(2, 6, 2))).figures.first)
    #expect(figure.first.points == 20)
    #expect(figure.third?.points == 20)
    let listened = TeamRelease(
      quarter, answers: [.listened: team("abcde")], previous: [:], professionals: .counted(5), on: quarter.lastDay + 1)
    #expect(listened.figures.first?.third == nil)
  }
}
