import CoCreation
import Ledger
import Values

extension Stage {
  /// What happens once in the months, by how many days are left.
  func happen(left: Int) throws {
    switch left {
    case 60: try raise("cissi")
    case 57: try answer("cissi", taken: .understood)
    case 50: try limit("cissi", by: "maria", days: 10, isYes: false)
    case 44: try end(limitOf: "cissi", by: "maria")
    case 40: try raise("bengt")
    case 36: try answer("bengt", taken: .explainAgain)
    case 30: try askBeyondTheFrame(of: "karim", isAnswered: false)
    case 29: try announceRenewal(of: "karim")
    case 22: try askBeyondTheFrame(of: "karim", isAnswered: true)
    case 20: try review("alva", by: "ali")
    case 9: try raise("alva")
    case 6: try askBeyondTheFrame(of: "lo", isAnswered: false)
    case 5: try raise("jonna")
    case 4: try limit("ibrahim", by: "tove", days: 10, isYes: true)
    case 3: try show("alva", to: "sanna")
    case 2: try answer("alva", taken: nil)
    default: return
    }
  }

  private func person(_ key: String) throws -> ID<Person> {
    guard let id = cast.humans[key] else { throw Denial.noRelation }
    return id.retyped()
  }

  private func leader(of key: String) -> String {
    let unit = InventedPerson.all.first { $0.key == key }?.unit
    return InventedHuman.all.first { human in unit.map { human.task == .leads($0) } ?? false }?.key ?? ""
  }

  // MARK: - "This is not how I want it"

  private func raise(_ key: String) throws {
    guard let words = StoryWords.concerns.first(where: { $0.person == key }), let leader = cast.humans[leader(of: key)]
    else { return }
    try perform(
      RaiseConcern(about: said(words.about, words.symbol), concerns: [], answerer: leader), in: id(),
      as: try person(person(key), 17 * 3600))
  }

  private func answer(_ key: String, taken: ReasonReceived.Reception?) throws {
    let id = try person(key)
    guard let words = StoryWords.concerns.first(where: { $0.person == key }),
      let stream = try entries.things(.concern, of: id, limit: 1).first?.stream
    else { return }
    try perform(
      AnswerConcern(answer: said(words.answer), isNo: words.isNo), in: stream,
      as: try staff(leader(of: key), of: id, 10 * 3600))
    guard let taken else { return }
    try perform(ReceiveConcernAnswer(reception: taken), in: stream, as: try person(id, 17 * 3600))
  }

  // MARK: - Limits

  private func limit(_ key: String, by worker: String, days: Int, isYes: Bool) throws {
    let id = try person(key)
    guard let words = StoryWords.limits.first(where: { $0.person == key }) else { return }
    let stream: ID<Stream> = self.id()
    let standing = try staff(worker, of: id, 11 * 3600)
    let entered = LimitEntered(
      what: said(words.what, words.symbol), does: key == "cissi" ? .takesAway : .keepsFrom,
      askedBy: swedish(words.askedBy), ground: .noneKnown, triedInstead: said(words.instead), last: day + days)
    try perform(EnterLimit(limit: entered, pack: pack), in: stream, as: standing)
    try perform(AddToLimit(addition: .toldOutside(swedish(StoryWords.toldOutside))), in: stream, as: standing)
    try perform(
      AddToLimit(addition: .answer(isYes: isYes, words: said(words.answer))), in: stream,
      as: try person(id, 12 * 3600))
  }

  private func end(limitOf key: String, by worker: String) throws {
    let id = try person(key)
    guard let stream = try entries.things(.limit, of: id, limit: 1).first?.stream else { return }
    try perform(AddToLimit(addition: .end(last: day)), in: stream, as: try staff(worker, of: id, 15 * 3600))
  }

  // MARK: - Plan and circle

  private func review(_ key: String, by worker: String) throws {
    let id = try person(key)
    guard let stream = try entries.things(.plan, of: id, limit: 1).first?.stream else { return }
    try perform(
      ReviewPlan(participation: .tookPart, others: [], words: said(StoryWords.review), next: day + 182), in: stream,
      as: try staff(worker, of: id, 13 * 3600))
  }

  private func show(_ key: String, to relative: String) throws {
    let id = try person(key)
    guard let human = cast.humans[relative], let plan = try entries.things(.plan, of: id, limit: 1).first?.stream else {
      return
    }
    let standing = try person(id, 18 * 3600)
    try perform(ShowItem(item: .profile, to: .human(id: human)), inCircleOf: id, as: standing)
    try perform(ShowItem(item: .plan(id: plan.retyped()), to: .human(id: human)), inCircleOf: id, as: standing)
    if let moment = try entries.things(.moment, of: id, .backward, limit: 1).first?.stream {
      try perform(ShowItem(item: .moment(id: moment.retyped()), to: .human(id: human)), inCircleOf: id, as: standing)
    }
  }
}
