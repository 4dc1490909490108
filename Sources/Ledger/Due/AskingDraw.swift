package import CoCreation
package import Values

extension Job {
  /// Draws the questions of an hour for everybody whose rhythm is due.
  ///
  /// The hour and the day are those of the installation's clock; what is due by then each person's own clock says, and
  /// there it may be another day. A day that is over is not drawn for any more: it is closed as one on which nobody asked.
  package static func drawing(atHour hour: Int, _ work: DueWork) -> Job {
    Job(Token("asking.draw.\(hour)") ?? "asking.draw") { round in
      let isToday = { @Sendable () -> Bool in round.day == work.zone.time(at: round.ledger.clock()).day }
      // What failed for somebody on a day that is over is only forgotten.
      guard isToday() || round.persons != nil else { return }
      try await round.eachPerson { person, entries in
        guard isToday() else { return nil }
        return try entries.isDrawDue(of: person, isOwnDevice: false, work) ? true : nil
      } carryOut: { (_: Bool, person, entries) in
        _ = try entries.drawAskings(of: person, isOwnDevice: false, work)
      }
    }
  }
}

extension LedgerReading {
  /// Whether something of a person's questions of the day is due by now and was not drawn yet.
  package func isDrawDue(of person: ID<Person>, isOwnDevice: Bool, _ work: DueWork) throws -> Bool {
    try dueDraw(of: person, isOwnDevice: isOwnDevice, work) != nil
  }

  /// The next question to be put now, with the record that it is put in.
  fileprivate func dueDraw(
    of person: ID<Person>, isOwnDevice: Bool, _ work: DueWork
  ) throws -> (record: DueRecord, next: NextDraw)? {
    let home = try home(of: try circle(of: person), on: work.zone.time(at: now).day)
    let (day, second) = (home?.service?.zone ?? work.zone).time(at: now)
    guard let record = try DueRecord(person, on: day, work, in: self),
      let next = try record.nextDraw(bySecond: second, isOwnDevice: isOwnDevice, work)
    else { return nil }
    return (record, next)
  }
}

extension LedgerWriting {
  /// Draws what is due by now of a person's questions of the day and was not drawn yet.
  ///
  /// Whoever opens the person's own page calls it too, since a question about the day in general is put on the person's
  /// own device only, and since the hour may have passed while nothing ran.
  ///
  /// - Parameter isOwnDevice: Whether the person has their own device in front of them.
  /// - Returns: The questions put.
  package func drawAskings(
    of person: ID<Person>, isOwnDevice: Bool, _ work: DueWork
  ) throws -> [ID<Asking>] {
    var put: [ID<Asking>] = []
    while put.count < Rhythm.mostADay, let due = try dueDraw(of: person, isOwnDevice: isOwnDevice, work) {
      try due.record.perform(due.next.command, in: due.next.stream, self)
      put.append(due.next.stream.retyped())
    }
    return put
  }
}

/// A question that is to be put, and where.
fileprivate struct NextDraw {
  let command: PutQuestion
  let stream: ID<Stream>
}

extension DueRecord {
  /// The next question to be put on the day; `nil` if none is due.
  fileprivate func nextDraw(bySecond second: Int, isOwnDevice: Bool, _ work: DueWork) throws -> NextDraw? {
    guard isAskable, let way = circle.way else { return nil }
    let state: RhythmState = try entries.state(of: .rhythm(of: person))
    let rhythm = state.rhythm(otherwiseFrom: circle.registered.all.first?.day ?? day)
    let count = rhythm.due(on: day, seed: person.weekSeed)
    let due = work.hours.due(count, for: person, on: day, bySecond: second)
    guard due > 0, !state.isStopped(on: day) else { return nil }
    let (asked, number) = try drawn(on: day)
    guard asked.count < due else { return nil }
    let noted = try pool(count, work)
    var chance = work.chance()
    let draw = rhythm.draw(
      for: DayOfAsking(
        day: day, moments: noted.map { $0.id() }, asked: asked.map { Draw(question: $0.question, about: $0.about) },
        last: try lastQuestion(), isStopped: false),
      seed: person.weekSeed, random: &chance)
    guard let draw, isOwnDevice || !draw.isForOwnDeviceOnly else { return nil }
    let moment = noted.first { draw.about == .moment(id: $0.id()) }
    let form = AskingForm(
      density: way.density, language: way.language, register: way.register, wording: work.wording,
      sides: rhythm.sides.sides(on: day), sidesAreFixed: rhythm.sides.isFixed, readAloud: way.readAloud)
    return NextDraw(
      command: PutQuestion(
        question: draw.question, about: draw.about,
        service: moment?.state.noted.last?.content.service ?? home.service?.id, form: form),
      stream: .asking(number, on: day, of: person))
  }

  /// The moments that a draw of the day is among: today's, and those of yesterday that were noted after yesterday's last
  /// draw, so that no hour of a day is left out and nothing is gained by noting late.
  ///
  /// What was asked about yesterday is not asked about again.
  private func pool(_ questions: Int, _ work: DueWork) throws -> [Told<MomentState>] {
    let hour = work.hours.hours(max(1, questions), for: person, on: day - 1).last ?? 0
    let asked = Set(try drawn(on: day - 1).asked.map(\.about))
    return try all(.moment, from: day - 1, through: day).filter { (told: Told<MomentState>) in
      guard told.state.isNoted, !asked.contains(.moment(id: told.id())) else { return false }
      guard told.day < day, let noted = told.state.noted.all.first else { return true }
      let (notedDay, second) = zone.time(at: noted.at)
      return notedDay >= day || second >= hour * 3600
    }
  }

  /// What the rhythm has asked on a day, and the number of its next question.
  ///
  /// A question about a moment that was undone before it was answered is not counted; another is drawn for it.
  private func drawn(on day: Day) throws -> (asked: [QuestionAsked], next: Int) {
    let told: [Told<AskingState>] = try all(.asking, from: day, through: day)
    let drawn = told.filter { $0.state.asked.last?.content.occasion == .drawn }
    let put = try drawn.filter { try !entries.isDropped($0.state) }
    return (put.compactMap { $0.state.asked.last?.content }, drawn.count)
  }

  /// The question that was asked last, by the rhythm or by the person.
  private func lastQuestion() throws -> Question? {
    let told: [Told<AskingState>] = try all(.asking, .backward, limit: 20)
    return told.compactMap(\.state.asked.last).max { $0.at < $1.at }?.content.question
  }
}

extension ID where Subject == Person {
  /// What draws the person's days of a week: the same on every node.
  var weekSeed: UInt64 { high ^ low }
}
