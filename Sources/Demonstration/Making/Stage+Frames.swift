import CoCreation
import Ledger
import Values

extension Stage {
  /// Enters the frames: most by the authority, one as the provider's copy, one missing.
  func decide() throws {
    for person in InventedPerson.all {
      guard let id: ID<Person> = cast.humans[person.key]?.retyped() else { continue }
      switch person.papers.frame {
      case .registered: try register(person, id)
      case .copied: try copy(person, id)
      case .missing: continue
      }
    }
  }

  private func content(_ person: InventedPerson) -> FrameContent {
    let words = StoryWords.purposes[person.unit]
    // One of them ends soon enough to be renewed in these months.
    let last = person.key == "karim" ? cast.last + 60 : day + 600
    return FrameContent(
      services: [
        FrameContent.Grant(
          service: Self.support(of: person.unit), amount: words?.amount.map { swedish($0) },
          purpose: words.map { swedish($0.purpose) })
      ], decided: day - 20, first: day - 10, last: last, conditions: [swedish(StoryWords.condition)],
      reasons: swedish(person.story == .bySigns ? StoryWords.reasonsBySigns : StoryWords.reasons),
      legalBasis: swedish(StoryWords.legalBasis), appeal: "lss-decision")
  }

  private func register(_ person: InventedPerson, _ id: ID<Person>) throws {
    let second = 9 * 3600
    let stream: ID<Stream> = self.id()
    let dan = try staff("dan", of: id, second)
    try perform(EnterFrame(frame: content(person), pack: pack), in: stream, as: dan)
    let others = [cast.humans[person.team[0]]].compactMap { $0 }
    let participation: Participation =
      person.story == .bySigns
      ? .didNot(why: swedish(PlanWords.whyNotBySigns), tried: swedish(PlanWords.triedBeforeDecision)) : .tookPart
    try perform(AddToFrame(addition: .participation(participation, others: others)), in: stream, as: dan)
    if let words = StoryWords.purposes[person.unit] {
      try perform(
        AddToFrame(
          addition: .toldEasily(
            service: Self.support(of: person.unit),
            words: said(words.easy(in: person.language.tag), words.symbol, in: person.language))),
        in: stream, as: dan)
    }
    try perform(AddToFrame(addition: .received(day)), in: stream, as: dan)
    if let statement = StoryWords.statements[person.key] {
      try perform(
        AddToFrame(addition: .statement(said(statement))), in: stream, as: try self.person(id, second + 1800))
    }
  }

  private func copy(_ person: InventedPerson, _ id: ID<Person>) throws {
    try perform(
      EnterFrame(frame: content(person), authority: text(StoryWords.copiedFrom), pack: pack), in: self.id(),
      as: try staff(person.team[0], of: id, 9 * 3600))
  }

  /// The frame of a person; `nil` while it is missing.
  func frame(of person: ID<Person>) throws -> ID<Frame>? {
    try entries.things(.frame, of: person, limit: 1).first?.stream.retyped()
  }

  /// A wish that does not fit the frame becomes a question with an owner, and later has its answer.
  func askBeyondTheFrame(of key: String, isAnswered: Bool) throws {
    guard let id: ID<Person> = cast.humans[key]?.retyped(), let dan = cast.humans["dan"],
      let stream = try frame(of: id)?.retyped(to: Stream.self)
    else { return }
    guard isAnswered else {
      try perform(
        AddToFrame(addition: .question(wish: said(StoryWords.wishBeyond(of: key), "1F30A"), owner: dan, due: day + 14)),
        in: stream, as: try person(id, 11 * 3600))
      return
    }
    let state: FrameState = try entries.state(of: stream)
    guard let question = state.openQuestions.first else { return }
    try perform(
      AddToFrame(
        addition: .answer(
          question: question.id, said(StoryWords.wishAnswer), whoCanDecide: swedish(StoryWords.whoDecides))),
      in: stream, as: try staff("dan", of: id, 14 * 3600))
  }

  /// Announces that a frame ends and is to be renewed.
  func announceRenewal(of key: String) throws {
    guard let id: ID<Person> = cast.humans[key]?.retyped(), let stream = try frame(of: id)?.retyped(to: Stream.self)
    else { return }
    try perform(AnnounceRenewal(), in: stream, as: try samspel(about: id, 6 * 3600))
  }
}
