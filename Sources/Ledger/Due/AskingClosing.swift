import CoCreation
import Values

extension Job {
  /// Closes a day of asking: what was put and not answered, and that nobody asked where the rhythm was due.
  package static func closingAskings(_ work: DueWork) -> Job {
    Job("asking.close") { round in
      let day = round.day
      try await round.eachPerson { person, entries in
        // Done on the day after; the day itself decides who supported the person and which rhythm held.
        try DueRecord(person, on: day + 1, work, in: entries)?.toClose(day).nonEmpty
      } carryOut: { (streams: [ID<Stream>], person, entries) in
        guard let record = try DueRecord(person, on: day + 1, work, in: entries) else { return }
        let service = try entries.home(of: record.circle, on: day)?.service?.id
        for stream in streams {
          try record.perform(CloseAsking(day: day, service: service), in: stream, on: day, entries)
        }
      }
    }
  }
}

extension DueRecord {
  /// The streams of a day that ended in which a silence is to be noted.
  ///
  /// A question that the person themselves began is no silence: nobody waited for it.
  fileprivate func toClose(_ ended: Day) throws -> [ID<Stream>] {
    guard circle.layer == .on else { return [] }
    let told: [Told<AskingState>] = try all(.asking, from: ended, through: ended)
    let put = try told.filter { try !entries.isDropped($0.state) }
    let open = put.filter { $0.state.isOpen && $0.state.asked.last?.content.occasion == .drawn }.map(\.stream)
    let isQuiet = put.allSatisfy { $0.state.asked.last == nil && $0.state.notAsked == nil }
    return open + (isQuiet ? try notAsked(ended, number: told.count - put.count) : [])
  }

  /// Where it is noted that nobody asked, if the rhythm was due.
  ///
  /// - Parameter number: How many questions were drawn and are put no more; their streams are taken.
  private func notAsked(_ ended: Day, number: Int) throws -> [ID<Stream>] {
    guard try entries.home(of: circle, on: ended)?.service != nil else { return [] }
    let known = try entries.statements(in: .rhythm(of: person)).filter { $0.day <= ended }
    let state = RhythmState(of: known)
    let registered = circle.registered.all.first?.day ?? ended
    guard registered <= ended, !state.isStopped(on: ended) else { return [] }
    let due = state.rhythm(otherwiseFrom: registered).due(on: ended, seed: person.weekSeed)
    return due > 0 ? [.asking(number, on: ended, of: person)] : []
  }
}

extension Array {
  /// The array, or nothing where it is empty.
  var nonEmpty: Self? { isEmpty ? nil : self }
}
