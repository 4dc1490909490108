import CoCreation
import Hummingbird
import Ledger
import Links
import Localization
import Pages
import Values

/// What is to be added to a moment, or put right in it, as an address or a form says.
struct AskedAddition: Sendable {
  let add: String?
  let corrects: String?
  let outcome: Outcome?
  /// Whether somebody who supports tells what came of it, and nothing else: from the list of what the person began.
  let isOutcomeAlone: Bool

  init(_ request: Request) {
    let query = request.uri.queryParameters
    add = query["add"].map { String($0) }
    corrects = query["corrects"].map { String($0) }
    outcome = query["outcome"].flatMap { Outcome(rawValue: String($0)) }
    isOutcomeAlone = add == "outcome" && corrects == nil
  }

  init(_ form: Form) {
    add = form["add"]
    corrects = form["corrects"]
    outcome = form["outcome"].flatMap { Outcome(rawValue: $0) }
    isOutcomeAlone = form["isShort"] != nil
  }

  /// The page's own address.
  func place(of moment: ID<Address.Moment>) -> Address.Place {
    if add == "outcome", let outcome {
      return .additionOf(moment, .carriedOut(outcome: outcome.rawValue, corrects: corrects))
    }
    if let corrects { return .additionOf(moment, .correcting(corrects)) }
    switch add {
    case "wish": return .additionOf(moment, .wish)
    case "outcome": return .additionOf(moment, .outcome)
    case "presence": return .additionOf(moment, .presence)
    case "undo": return .additionOf(moment, .undo)
    default: return .addition(moment)
    }
  }
}

extension OpenRecord {
  /// What stands in the own statement that is to be put right; `nil` where something is added.
  ///
  /// - Throws: ``Trouble`` if it is none of one's own.
  fileprivate func corrected(
    _ asked: AskedAddition, in state: MomentState
  ) throws -> (add: String, written: [String: String])? {
    guard let corrects = asked.corrects else { return nil }
    guard let found = ID<Statement>(corrects).flatMap({ ownFields(of: $0, in: state) }) else {
      throw Trouble(.notFound)
    }
    return found
  }

  /// What the wish can be: what was offered last, each by its place, and what else can be chosen for the matter; beside a
  /// plan the person has the usual symbols too.
  fileprivate func wishOptions(in told: Told<MomentState>) throws -> [Pages.Option] {
    let offered = told.state.offers.last?.content.options ?? []
    let subject = told.state.subject(of: told.id())
    let others = try MomentOptions(self, for: subject).options.filter {
      !offered.contains($0.what) && !$0.what.line.isEmpty
    }
    let symbols = isOwn && subject.agreement == nil ? SymbolWords.in(tongue).options : []
    return offered.enumerated().map { $1.option(value: String($0), in: tongue) }
      + others.map { $0.what.option(value: $0.value, in: tongue) }
      + symbols.map { Pages.Option($0.label, picture: $0.picture, value: "symbol/\($0.value)") }
  }
}

extension MomentAdditionPage {
  init(
    _ record: OpenRecord, _ told: Told<MomentState>, _ asked: AskedAddition, _ written: [String: String],
    _ faults: FieldFaults
  ) throws {
    let state = told.state
    let hasReason = state.outcomes.current.contains { $0.content.reason != nil }
    let corrected = try record.corrected(asked, in: state)
    self.init(
      person: record.person.retyped(), moment: told.stream.retyped(), name: record.reader.name,
      matter: state.noted.last?.content.about.line ?? "", circle: try record.candidates(near: told.state.namedHumans),
      asksAboutLimit: state.asksAboutLimit, tellsReason: hasReason && record.standing.voice == .professional,
      own: try record.ownStatements(in: state), options: try record.wishOptions(in: told),
      correcting: corrected.map { ($0.add, asked.corrects ?? "") },
      written: written.isEmpty ? corrected?.written ?? [:] : written, faults: faults)
  }
}

extension OutcomePage {
  init(
    _ record: OpenRecord, _ told: Told<MomentState>, _ written: [String: String],
    _ faults: FieldFaults
  ) throws {
    self.init(
      person: record.person.retyped(), moment: told.stream.retyped(), name: record.reader.name,
      thing: try record.thing(told, isDated: told.day != record.today), written: written, faults: faults)
  }
}

extension OwnAdditionPage {
  init(
    _ record: OpenRecord, _ told: Told<MomentState>, _ asked: AskedAddition, _ written: [String: String],
    _ faults: FieldFaults, from first: Int
  ) throws {
    let corrected = try record.corrected(asked, in: told.state)
    let step: Step =
      switch corrected?.add ?? asked.add {
      case "wish": .wish(try record.wishOptions(in: told))
      case "outcome": asked.outcome.map(Step.carriedOut) ?? .outcome
      case "presence": .presence
      case "undo": .undo
      default: .places
      }
    let written = written.isEmpty ? corrected?.written ?? [:] : written
    self.init(
      person: record.person.retyped(), moment: told.stream.retyped(), step: step,
      circle: try record.candidates(near: told.state.namedHumans),
      own: try record.ownStatements(in: told.state), corrects: asked.corrects, written: written, faults: faults,
      from: first)
  }
}
