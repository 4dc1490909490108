import CoCreation
import Ledger
import Links
import Localization
import Pages
import Values

extension DayPage {
  /// The person's day as their record has it: it gives before it asks.
  init(_ record: OpenRecord) throws {
    let person: ID<Address.Person> = record.person.retyped()
    let support = try record.reader.supportDay(record.today)
    let isShared = record.caller.opensOnlyGiving
    let moments = try isShared ? [] : record.reader.moments(from: record.today, through: record.today)
    let latest = record.inOrder(moments).reversed()
    let drifts = try isShared ? [] : record.reader.openDrifts()
    let news = try record.ownNews()
    let frames = try isShared ? [] : record.reader.frames()
    self.init(
      person: person, name: record.reader.name, day: record.today,
      here: try support.here.map(record.face), toldHere: try support.toldHere?.map(record.face),
      next: record.talkToLookAt(drifts)
        + support.toCome.map { record.thing($0, in: support, at: isShared ? nil : .person(person, .next)) },
      chosen: try latest.filter(\.state.isChosen).map { try record.thing($0) },
      happened: try latest.filter { !$0.state.isChosen }.map { try record.thing($0) },
      replies: isShared ? 0 : try record.reader.unreadReplies().count,
      asking: try record.openAsking(), signal: drifts.first(where: \.waits)?.id.retyped(),
      isPaused: record.standing.layer != .on, isShared: isShared,
      pairing: news.pairing, picturesRemoved: news.pictures, frameAnswers: record.frameAnswersToRead(in: frames),
      ending: record.announcedEnds(in: frames))
  }
}

extension PresencePage {
  /// Who is here: the person's own word, and beside it what those who support said of themselves.
  init(_ record: OpenRecord, from first: Int) throws {
    let day = try record.reader.supportDay(record.today)
    let told = try day.toldHere?.map(record.face)
    let mine = record.standing.human.map(day.here.contains) ?? false
    self.init(
      person: record.person.retyped(), name: record.reader.name,
      role: record.isOwn
        ? .person(circle: try record.candidates(chosen: Set(day.toldHere ?? [])))
        : .staff(isHere: mine, mayTap: record.standing.may(.arrange, .day)),
      tapped: try day.here.map(record.face), told: told, from: first)
  }
}

extension OpenRecord {
  /// What the person's tap on a face says of who is here.
  func here(came: String?, left: String?) throws -> TellHere.Who {
    if left == "everyone" { return .nobody }
    guard let value = came ?? left, let human = known([value]).first else { throw Trouble(.unusable) }
    return came != nil ? .came(human: human) : .left(human: human)
  }
}

extension OpenRecord {
  /// A moment as a line of a list: what it was about, what the person wanted.
  ///
  /// - Parameter isDated: Whether the day is told too: where the page is about more than one.
  func thing(_ moment: Told<MomentState>, isDated: Bool = false) throws -> Thing {
    let id: ID<Moment> = moment.id()
    let about = moment.state.noted.last?.content.about
    let time = moment.state.saidOnTheSpot.map { zone.time(at: $0) }
    let line = about?.line ?? ""
    return Thing(
      // What was said in pictures alone still has a name in words.
      line.isEmpty ? MomentWords.in(tongue).title : line, language: about?.language(besides: tongue),
      picture: about?.illustration ?? wishOption(moment.state)?.illustration,
      day: isDated ? moment.day : nil, second: time.flatMap { $0.day == moment.day ? $0.second : nil },
      part: moment.state.noted.last?.content.partOfDay, note: wishLine(moment.state),
      noteLanguage: wishOption(moment.state)?.language(besides: tongue),
      address: .of(person, .moment(id.retyped())))
  }

  /// Moments of one day or several that hold, in the order in which they were lived, as near as what was noted tells it.
  func inOrder(_ moments: [Told<MomentState>]) -> [Told<MomentState>] {
    let placed = moments.enumerated().compactMap { index, moment in
      moment.state.noted.last.map {
        (moment: moment, place: (moment.day, second(of: $0, on: moment.day), $0.at, index))
      }
    }
    return placed.sorted { $0.place < $1.place }.map(\.moment)
  }

  /// Where in its day a moment has its place: by the part that was told, else by when it was noted; what was noted on a
  /// later day stands last.
  private func second(of noted: Said<MomentNoted>, on day: Day) -> Int {
    if let part = noted.content.partOfDay { return part.begins }
    let time = zone.time(at: noted.at)
    return time.day == day ? time.second : .max
  }

  /// That it is time to look again at what a talk said they would try.
  fileprivate func talkToLookAt(_ drifts: [DriftView]) -> [Thing] {
    let isTime = drifts.contains { drift in drift.talks.last?.content.again.map { $0 <= today } ?? false }
    guard isTime else { return [] }
    return [
      Thing(
        TalkWords.in(tongue).lookAgain, picture: .drawing(.talk), address: .of(person, .talks))
    ]
  }

  /// What the person wanted, in a line; `nil` if nobody has told, or it was told in pictures alone.
  func wishLine(_ state: MomentState) -> String? {
    state.nearestWish.flatMap { wishLine($0, in: state) }
  }

  /// A wish in a line: to let somebody else choose, not now and no are wishes as well.
  func wishLine(_ wish: Said<WishExpressed>, in state: MomentState) -> String? {
    let words = AskingWords.in(isOwn ? tongue : tongue.standard)
    switch wish.content.wish {
    case .option, .own: return state.thing(of: wish).flatMap { $0.line.isEmpty ? nil : $0.line }
    case .youChoose: return words.youChoose
    case .notNow: return words.notNow
    case .no: return words.no
    }
  }

  /// What the person wanted, if it is a thing: an option that was offered, or something of the person's own.
  func wishOption(_ state: MomentState) -> Expression? {
    state.nearestWish.flatMap { state.thing(of: $0) }
  }

  /// The question that waits for the person today; none where they have said stop.
  func openAsking() throws -> ID<Address.Asking>? {
    guard isOwn, standing.layer == .on, try !reader.rhythm().isStopped(on: today) else { return nil }
    let open = try reader.ownAskings(from: today, through: today).first { asking in
      try asking.state.isOpen && asking.state.asked.last.map { try reader.isStillPut($0.content) } ?? false
    }
    return open.map { $0.stream.retyped() }
  }
}
