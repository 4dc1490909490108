import CoCreation
import Ledger
import Links
import Pages
import Values

extension AskPage {
  /// A question as it is put to the person now.
  init(_ record: OpenRecord, _ told: Told<AskingState>) throws {
    guard let asked = told.state.asked.last?.content else { throw Trouble(.notFound) }
    let rhythm = try record.reader.rhythm().rhythm(otherwiseFrom: record.reader.rhythmBegins)
    self.init(
      person: record.person.retyped(), asking: told.stream.retyped(), question: asked.question,
      event: try record.event(of: asked), isTurned: rhythm.sides.sides(on: told.day) == .tooMuchFirst,
      sidesChanged: rhythm.sides.changes(on: told.day))
  }
}

extension OpenRecord {
  /// What a question is about, with its picture.
  func event(of asked: QuestionAsked) throws -> Event {
    switch asked.about {
    case .day(let day): return Event(what: nil, day: day)
    case .moment(let id):
      guard let moment = try reader.moment(id) else { return Event(what: nil, day: today) }
      let about = moment.state.noted.all.last?.content.about
      let wish = wishOption(moment.state)
      return Event(
        what: about.flatMap { $0.line.isEmpty ? nil : $0.line } ?? wish.flatMap { $0.line.isEmpty ? nil : $0.line },
        day: moment.day, picture: about?.illustration ?? wish?.illustration)
    }
  }

  /// How a question is shown, kept with the answer.
  func askingForm(on day: Day, _ rhythm: Rhythm) -> AskingForm {
    let way = caller.way
    return AskingForm(
      density: way.density, language: way.language, register: way.register, wording: Wording.version,
      sides: rhythm.sides.sides(on: day), sidesAreFixed: rhythm.sides.isFixed, readAloud: way.readAloud)
  }

  /// The first of the two steps that led to an answer; `nil` where it was asked in one.
  func firstStep(to answer: Answer) -> FirstStep? {
    guard caller.way.density == .simplest else { return nil }
    switch answer {
    case .justRight: return .good
    case .tooLittle, .tooMuch: return .change
    default: return nil
    }
  }

  /// Who helped, as a form says it.
  func help(saidAs value: String) throws -> HelpSaid {
    if value.isEmpty { return .nobody }
    if value == "skipped" { return .skipped }
    guard let human = ID<Human>(value), try candidates().contains(where: { $0.value == value }) else {
      throw Trouble(.unusable)
    }
    return .named(humans: [human])
  }

  /// Those who were there when what was asked about happened: as it was told of the moment, or who was here that day.
  func presentThen(_ told: Told<AskingState>) throws -> [ID<Human>] {
    var present: [ID<Human>] = []
    if case .moment(let id) = told.state.asked.last?.content.about, let moment = try reader.moment(id) {
      present = moment.state.presence(from: .professional) ?? []
      let teller = moment.state.noted.all.last.flatMap { $0.voice.isThePerson ? nil : $0.author }
      if let teller, !present.contains(teller) { present.append(teller) }
    }
    if present.isEmpty { present = try reader.supportDay(told.day).wereHere }
    return present.filter { $0 != person.human }
  }

  /// Where one goes on from a question that is answered.
  func after(_ told: Told<AskingState>) -> Address {
    caller.opensOnlyGiving
      ? .person(person.retyped(), .today) : .person(person.retyped(), .asking(told.stream.retyped(), .thanks))
  }
}

/// The wording of the questions; a change of words is a new one, for words change answers.
enum Wording {
  static let version = 1
}
