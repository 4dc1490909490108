import CoCreation
import Values

/// Statements about a question or a sign as bytes: who, in which voice, when, and what, but no words and no pictures.
enum StatedCode {
  /// The kinds of fact that are kept.
  static let kinds: Set<String> = [
    QuestionAsked.kind.name, AnswerGiven.kind.name, AudienceSet.kind.name, MirrorGiven.kind.name, ViewGiven.kind.name,
    Withdrawn.kind.name, LeftUnanswered.kind.name, NotAsked.kind.name, PracticeDone.kind.name,
    SightingNoted.kind.name,
  ]

  /// Writes a statement; one of another kind is passed over.
  static func write(_ statement: Statement, to bytes: inout [UInt8]) {
    guard let content = content(of: statement.fact) else { return }
    bytes.append(content.code)
    statement.id.write(to: &bytes)
    bytes.append(statement.voice.code)
    write(statement.author, to: &bytes)
    write(statement.corrects, to: &bytes)
    statement.day.write(to: &bytes)
    statement.at.write(to: &bytes)
    bytes += content.bytes
  }

  /// Reads what ``write(_:to:)`` wrote; `nil` for anything else.
  static func read(_ reader: inout KeyReader) -> Statement? {
    guard let code = reader.byte(), let id = reader.id(of: Statement.self),
      let voice = reader.byte().flatMap({ Voice(code: $0) }), let author: ID<Human>? = readID(&reader),
      let corrects: ID<Statement>? = readID(&reader), let day = reader.day(), let at = reader.instant(),
      let fact = fact(code, &reader)
    else { return nil }
    return Statement(id: id, fact: fact, voice: voice, author: author, corrects: corrects, day: day, at: at)
  }

  // An id of nothing but zeros stands for none; Samspel's own statements have no author either.
  private static func write<Of>(_ id: ID<Of>?, to bytes: inout [UInt8]) {
    (id ?? ID(high: 0, low: 0)).write(to: &bytes)
  }

  private static func readID<Of>(_ reader: inout KeyReader) -> ID<Of>?? {
    guard let id = reader.id(of: Of.self) else { return nil }
    return .some(id.high == 0 && id.low == 0 ? nil : id)
  }

  private static func content(of fact: any Fact) -> (code: UInt8, bytes: [UInt8])? {
    var bytes: [UInt8] = []
    switch fact {
    case let fact as QuestionAsked:
      write(fact.service, to: &bytes)
      return (1, bytes + [fact.question.code, fact.occasion.code, fact.form.sides.code])
    case let fact as AnswerGiven:
      return (2, [fact.answer.code, fact.stream.code, fact.audience.code, fact.form.sides.code])
    case let fact as AudienceSet: return (3, [fact.audience.code])
    case let fact as MirrorGiven:
      return (4, [fact.choice?.code ?? 255, fact.help?.code ?? 255, fact.isBlind ? 1 : 0])
    case let fact as ViewGiven: return (5, [fact.answer.code])
    case let fact as Withdrawn:
      fact.statement.write(to: &bytes)
      return (6, bytes)
    case is LeftUnanswered: return (7, [])
    case let fact as NotAsked:
      write(fact.service, to: &bytes)
      fact.day.write(to: &bytes)
      return (8, bytes)
    case let fact as PracticeDone: return (9, [fact.worked ? 1 : 0])
    case let fact as SightingNoted:
      write(fact.service, to: &bytes)
      return (10, bytes + [fact.seen.code])
    default: return nil
    }
  }

  private static func fact(_ code: UInt8, _ reader: inout KeyReader) -> (any Fact)? {
    switch code {
    case 1: return asked(&reader)
    case 2: return given(&reader)
    case 3: return reader.coded(Audience.self).map(AudienceSet.init)
    case 4: return mirror(&reader)
    case 5: return reader.coded(Answer.self).map(ViewGiven.init)
    case 6: return reader.id(of: Statement.self).map(Withdrawn.init)
    case 7: return LeftUnanswered()
    case 8:
      guard let service: ID<Service>? = readID(&reader), let day = reader.day() else { return nil }
      return NotAsked(day: day, service: service)
    case 9:
      guard let worked = reader.byte() else { return nil }
      return PracticeDone(expected: "known", chosen: worked == 1 ? "known" : nil, form: form(.tooLittleFirst))
    case 10:
      guard let service: ID<Service>? = readID(&reader), let seen = reader.coded(Seen.self) else { return nil }
      return SightingNoted(about: nothing, service: service, seen: seen, hadMetBefore: true)
    default: return nil
    }
  }

  private static func asked(_ reader: inout KeyReader) -> QuestionAsked? {
    guard let service: ID<Service>? = readID(&reader), let question = reader.coded(Question.self),
      let occasion = reader.coded(QuestionAsked.Occasion.self), let sides = reader.coded(AnswerSides.self)
    else { return nil }
    return QuestionAsked(question: question, about: nothing, service: service, occasion: occasion, form: form(sides))
  }

  private static func given(_ reader: inout KeyReader) -> AnswerGiven? {
    guard let answer = reader.coded(Answer.self), let stream = reader.coded(AnswerStream.self),
      let audience = reader.coded(Audience.self), let sides = reader.coded(AnswerSides.self)
    else { return nil }
    return AnswerGiven(answer: answer, help: .skipped, stream: stream, audience: audience, form: form(sides))
  }

  private static func mirror(_ reader: inout KeyReader) -> MirrorGiven? {
    guard let choice = reader.byte(), let help = reader.byte(), let isBlind = reader.byte() else { return nil }
    return MirrorGiven(choice: Answer(code: choice), help: Answer(code: help), isBlind: isBlind == 1)
  }

  // What a reading does not ask for is the same in every statement read back.
  private static let nothing = AskedAbout.day(day: Day(number: 0))

  private static func form(_ sides: AnswerSides) -> AskingForm {
    AskingForm(
      density: .standard, language: .english, register: .standard, wording: 0, sides: sides, sidesAreFixed: false,
      readAloud: false)
  }
}

extension KeyReader {
  /// The next byte.
  fileprivate mutating func byte() -> UInt8? { take(1)?.first }

  /// The next byte as a case of a list.
  fileprivate mutating func coded<Value: CaseIterable & Equatable>(_: Value.Type) -> Value?
  where Value.AllCases.Index == Int {
    byte().flatMap { Value(code: $0) }
  }
}
