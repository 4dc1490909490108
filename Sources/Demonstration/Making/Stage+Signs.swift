import CoCreation
import Ledger
import Values

extension Stage {
  /// Writes what the person's signs usually mean.
  func writeChart(of life: Life) throws {
    for (index, entry) in StoryWords.chart.enumerated() {
      let worker = life.person.team[index % life.person.team.count]
      try perform(
        WriteChartEntry(
          entry: ChartEntryWritten(entry: id(), sign: said(entry.sign, entry.symbol), meaning: said(entry.meaning)),
          isShown: false),
        in: .chart(of: life.id), as: try staff(worker, of: life.id, 12 * 3600 + index * 60))
    }
  }

  /// What two of those who were there saw, each noted apart.
  func read(signsOf life: Life, at moments: [Noted], _ chance: inout Chance) throws {
    let chart: ChartState = try entries.state(of: .chart(of: life.id))
    for moment in moments where chance.below(4) > 0 {
      let stream: ID<Stream> = id()
      let other = life.person.team.first { $0 != moment.with } ?? moment.with
      let seen = [Seen.turnedTo, .turnedTo, .turnedTo, .turnedAway, .noSign, .cannotTell][chance.below(6)]
      let offer = WaitingOffer(waited: true, triedAgain: chance.below(2) == 0)
      for (index, reader) in [moment.with, other].enumerated() where index == 0 || chance.below(3) > 0 {
        // The second sees the same, most often.
        let reads = index == 1 && chance.below(5) == 0 ? .cannotTell : seen
        let entry =
          reads == .turnedTo ? chart.current.first : reads == .turnedAway ? chart.current.dropFirst().first : nil
        let noted = SightingNoted(
          about: .moment(id: moment.id), service: cast.services[life.person.unit.rawValue], seen: reads,
          sign: entry?.content.sign, chart: entry?.content.entry, hadMetBefore: true, offer: offer)
        try perform(
          NoteSighting(noted: noted, chart: chart), in: stream,
          as: try staff(reader, of: life.id, moment.second + 300 + index * 120))
      }
    }
  }
}
