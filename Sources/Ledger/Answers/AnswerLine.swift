package import CoCreation
package import Values

/// One question that was put to a person, or one occasion on which signs were read, as far as readings need it.
package struct AnswerLine: Hashable, Sendable {
  /// The stream of the question or the occasion.
  package let thing: ID<Stream>
  /// The team whose relationship with the person it belongs to; `nil` where there was none.
  package let service: ID<Service>?
  /// Whether the person lets others than themselves see the single answer.
  package let isShown: Bool
  package let marks: [AnswerMark]

  package init(thing: ID<Stream>, service: ID<Service>?, isShown: Bool, marks: [AnswerMark]) {
    self.thing = thing
    self.service = service
    self.isShown = isShown
    self.marks = marks
  }

  /// The question's id; what it names is a question only where a mark says so.
  package var asking: ID<Asking> { thing.retyped() }

  /// The person's answer; `nil` if there is none that holds.
  package var answer: (answer: Answer, question: Question, stream: AnswerStream, day: Day)? {
    for mark in marks {
      if case .answer(let answer, let question, let stream, _) = mark.what, stream.isThePersons {
        return (answer, question, stream, mark.day)
      }
    }
    return nil
  }
}

extension AnswerStream {
  /// Whether it holds the person's own answers, alone or with a helper.
  package var isThePersons: Bool { self == .own || self == .ownWithHelper }
}

// The order of these lists is part of the bytes: whoever changes it raises the version of `Answers.projection`.
extension CaseIterable where Self: Equatable, AllCases.Index == Int {
  /// The place in the list of cases, as one byte.
  var code: UInt8 { UInt8(truncatingIfNeeded: Self.allCases.firstIndex(of: self) ?? 255) }

  /// The case at a place; `nil` where there is none.
  init?(code: UInt8) {
    guard Self.allCases.indices.contains(Int(code)) else { return nil }
    self = Self.allCases[Int(code)]
  }
}

extension AnswerLine {
  /// The line without the id of its thing, as bytes.
  var encoded: [UInt8] {
    var bytes: [UInt8] = []
    (service ?? ID(high: 0, low: 0)).write(to: &bytes)
    isShown.write(to: &bytes)
    for mark in marks { mark.write(to: &bytes) }
    return bytes
  }

  /// Reads what ``encoded`` wrote; `nil` for anything else.
  init?(_ thing: ID<Stream>, _ bytes: some Collection<UInt8>) {
    var reader = KeyReader(Array(bytes))
    guard let service = reader.id(of: Service.self), let isShown = reader.bool() else { return nil }
    var marks: [AnswerMark] = []
    while !reader.isAtEnd {
      guard let mark = AnswerMark(&reader) else { return nil }
      marks.append(mark)
    }
    self.init(
      thing: thing, service: service.high == 0 && service.low == 0 ? nil : service, isShown: isShown, marks: marks)
  }
}

extension AnswerMark {
  /// Twelve bytes: what kind it is, three more that tell which, and the day.
  fileprivate func write(to bytes: inout [UInt8]) {
    switch what {
    case .answer(let answer, let question, let stream, let sides):
      bytes += [0, answer.code, question.code << 4 | stream.code, sides?.code ?? 255]
    case .pair(let person, let professional, let question, let stream):
      bytes += [1, person.code, question.code << 4 | stream.code, professional.code]
    case .unanswered(let question): bytes += [2, question.code, 0, 0]
    case .notAsked: bytes += [3, 0, 0, 0]
    case .practice(let worked, let stream): bytes += [4, worked ? 1 : 0, stream.code, 0]
    case .seen(let seen): bytes += [5, seen.code, 0, 0]
    }
    day.write(to: &bytes)
  }

  fileprivate init?(_ reader: inout KeyReader) {
    guard let head = reader.take(4).map(Array.init), let day = reader.day(), let what = What(head) else { return nil }
    self.init(day: day, what)
  }
}

extension AnswerMark.What {
  fileprivate init?(_ head: [UInt8]) {
    let (question, stream) = (Question(code: head[2] >> 4), AnswerStream(code: head[2] & 15))
    switch head[0] {
    case 0:
      guard let answer = Answer(code: head[1]), let question, let stream else { return nil }
      self = .answer(answer, to: question, in: stream, sides: AnswerSides(code: head[3]))
    case 1:
      guard let person = Answer(code: head[1]), let professional = Answer(code: head[3]), let question, let stream
      else { return nil }
      self = .pair(person: person, professional: professional, to: question, in: stream)
    case 2:
      guard let question = Question(code: head[1]) else { return nil }
      self = .unanswered(question)
    case 3: self = .notAsked
    case 4:
      guard let stream = AnswerStream(code: head[2]) else { return nil }
      self = .practice(worked: head[1] == 1, in: stream)
    case 5:
      guard let seen = Seen(code: head[1]) else { return nil }
      self = .seen(seen)
    default: return nil
    }
  }
}
