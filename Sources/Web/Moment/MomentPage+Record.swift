import CoCreation
import Ledger
import Links
import Localization
import Pages
import Values

extension NoteMomentPage {
  init(
    _ record: OpenRecord, moment: ID<Moment>, about: MomentSubject, options: MomentOptions,
    written: [String: String] = [:], faults: FieldFaults = []
  ) throws {
    let matter = try record.title(of: about)?.line
    // A representative may note a moment without being told who is here.
    let here = record.standing.may(.read, .day) ? try record.reader.supportDay(record.today).here : []
    self.init(
      person: record.person.retyped(), name: record.reader.name, moment: moment.retyped(), about: about.place,
      matter: matter ?? "", options: options.shown(in: record.tongue),
      present: try record.candidates(chosen: Set(here + [record.standing.human].compactMap { $0 })),
      day: record.today, written: written, faults: faults)
  }
}

extension MomentPage {
  /// A moment as it stands before whoever reads.
  init(_ record: OpenRecord, _ told: Told<MomentState>) throws {
    let state = told.state
    let id: ID<Moment> = told.id()
    let noted = state.noted.last
    let raiser = try noted.flatMap { said in try said.author.flatMap { try record.reader.name(of: $0) } }
    let reading = MomentReading(record: record, state: state)
    let answered = try MomentAnswers(record, id)
    self.init(
      person: record.person.retyped(), moment: id.retyped(), name: record.reader.name,
      matter: record.matter(of: state),
      pictures: noted?.content.about.pictures.map(\.illustration) ?? [], day: told.day,
      part: noted?.content.partOfDay,
      raisedBy: noted?.content.raisedBy != .person
        ? .named(raiser ?? "") : record.isOwn ? .reader : .named(record.reader.name), step: noted?.content.step,
      yesNeeded: (noted?.content.yesNeeded ?? []).map { record.parties([$0]) }, sides: try reading.sides(),
      said: try reading.said(), hasObjection: state.disputes.last != nil,
      canObject: record.isOwn && state.othersWord != nil,
      canCorrect: try !record.ownStatements(in: state).isEmpty, isOwn: record.isOwn,
      canMirror: try record.canMirror(id), toldReason: try reading.untakenReason(),
      asksAboutLimit: state.asksAboutLimit && record.standing.may(.write, .moment), answers: answered.answers,
      wills: answered.wills, views: try record.views(about: id), canView: try record.canView(id))
  }
}

extension OpenRecord {
  /// The question about a moment whose mirror whoever reads can answer now; `nil` if there is none.
  func mirrorWaiting(about moment: ID<Moment>) throws -> AskingSight? {
    guard standing.may(.write, .mirror) else { return nil }
    guard try reader.moment(moment)?.state.isNoted ?? false else { return nil }
    return try reader.askings(about: moment).first { sight in
      sight.mirrors.isEmpty && (sight.asked.content.service ?? standing.ground.service) == standing.ground.service
    }
  }

  /// What representatives think of what was asked about a moment, as far as whoever reads may see it.
  fileprivate func views(about moment: ID<Moment>) throws -> [(voice: String, question: Question, answer: Answer)] {
    guard isOwn || standing.kind == .representative else { return [] }
    return try reader.askings(about: moment).flatMap { sight in
      try sight.views.map { (try voice(of: $0), sight.asked.content.question, $0.content.answer) }
    }
  }

  /// The question about a moment on which a representative has not given their view.
  fileprivate func canView(_ moment: ID<Moment>) throws -> ID<Address.Asking>? {
    guard standing.kind == .representative, standing.may(.write, .moment) else { return nil }
    let askings = try reader.askings(about: moment)
    // Where all are answered, the newest of one's own views can be corrected.
    return (askings.first { $0.views.isEmpty } ?? askings.last)?.id.retyped()
  }

  /// Whether whoever reads is asked for the mirror, or has given one that can be corrected.
  fileprivate func canMirror(_ moment: ID<Moment>) throws -> Bool {
    guard standing.may(.write, .mirror), let human = standing.human, let told = try reader.moment(moment) else {
      return false
    }
    if try mirrorGiven(about: moment) != nil { return true }
    return try mirrorWaiting(about: moment) != nil && told.state.asksMirror(of: human, on: reader.supportDay(told.day))
  }
}
