import CoCreation
import Ledger
import Links
import Localization
import Pages
import Values

extension NoteMomentPage {
  init(
    _ record: OpenRecord, moment: ID<Moment>, about: ID<Agreement>?, options: MomentOptions,
    written: [String: String] = [:], faults: [(field: String, fault: Pages.FieldFault)] = []
  ) throws {
    let matter = try about.flatMap { about in
      try record.reader.matters().first { $0.agreement.id == about }?.agreement.opened.content.title.line
    }
    // A representative may note a moment without being told who is here.
    let here = record.standing.may(.read, .day) ? try record.reader.supportDay(record.today).here : []
    self.init(
      person: record.person.retyped(), name: record.reader.name, moment: moment.retyped(), about: about?.retyped(),
      matter: matter ?? "", options: options.shown,
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
    let outcome = state.outcome(from: .professional) ?? state.outcome(from: .person)
    let teller = try outcome?.author.flatMap { try record.reader.name(of: $0) } ?? ""
    let raiser = try noted.flatMap { said in try said.author.flatMap { try record.reader.name(of: $0) } }
    self.init(
      person: record.person.retyped(), moment: id.retyped(), name: record.reader.name,
      matter: noted?.content.about.line ?? "", picture: noted?.content.about.illustration, day: told.day,
      raisedBy: noted?.content.raisedBy == .person ? record.reader.name : raiser ?? "",
      mine: Side(state.places(of: .person), voice: record.reader.name),
      theirs: Side(state.places(of: .professional), voice: try record.voice(of: state.placesAuthor)),
      options: (state.offers.last?.content.options ?? []).enumerated().map {
        Pages.Option($1.line, picture: $1.illustration, value: String($0))
      },
      wish: record.wishLine(state), expression: (state.ownWish ?? state.wishAsTold)?.content.means,
      outcome: outcome?.content.outcome,
      carriedOut: outcome.map { ($0.content.carriedOut, teller) }, reason: outcome?.content.reason,
      objection: state.disputes.last.map { said in
        said.content.words?.saying(voice: record.reader.name) ?? Saying(voice: record.reader.name)
      },
      isCorrected: state.isCorrected, isOwn: record.isOwn, canMirror: try record.canMirror(id),
      toldReason: try record.untakenReason(state),
      asksAboutLimit: state.asksAboutLimit && record.standing.may(.write, .moment),
      views: try record.views(about: id), canView: try record.canView(id))
  }
}

extension MomentPage.Side {
  fileprivate init(_ places: Places?, voice: String) {
    self.init(
      wants: places?.want?.saying(voice: voice), knows: places?.know?.saying(voice: voice),
      matters: places?.matters?.saying(voice: voice))
  }
}

extension MomentState {
  fileprivate var placesAuthor: ID<Human>? { places.current.last { $0.voice.side == .professional }?.author }

  fileprivate var isCorrected: Bool {
    places.all.count > places.current.count || wishes.all.count > wishes.current.count
  }
}

extension OpenRecord {
  fileprivate func voice(of human: ID<Human>?) throws -> String {
    try human.flatMap { try reader.name(of: $0) } ?? ""
  }

  /// The question about a moment whose mirror whoever reads can answer now; `nil` if there is none.
  func mirrorWaiting(about moment: ID<Moment>) throws -> AskingSight? {
    guard standing.may(.write, .mirror) else { return nil }
    return try reader.askings(about: moment).first { sight in
      sight.mirrors.isEmpty && (sight.asked.content.service ?? standing.ground.service) == standing.ground.service
    }
  }

  /// A reason as it was told to the person, who has not said yet how they take it.
  fileprivate func untakenReason(_ state: MomentState) throws -> Saying? {
    guard isOwn, let told = state.reasons.last else { return nil }
    if let taken = state.receptions.last, taken.at >= told.at { return nil }
    return try told.content.words.map { try $0.saying(voice: self.voice(of: told)) }
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

extension CorrectionPage {
  /// What whoever reads has written in the three places, to be written anew.
  init(_ record: OpenRecord, _ told: Told<MomentState>, isEmpty: Bool = false) {
    let id: ID<Moment> = told.id()
    let mine = told.state.places.current.last {
      $0.voice == record.standing.voice && $0.author == record.standing.human
    }?.content.places
    let words = MomentWords.in(Tongue(record.caller.way.language, record.caller.way.register))
    self.init(
      person: record.person.retyped(), moment: id.retyped(),
      texts: [
        ("wants", words.wants, mine?.want?.line ?? ""), ("knows", words.knows, mine?.know?.line ?? ""),
        ("matters", words.matters, mine?.matters?.line ?? ""),
      ], faults: isEmpty ? [("wants", .empty)] : [])
  }
}
