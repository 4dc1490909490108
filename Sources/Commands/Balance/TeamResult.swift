import Balance

/// What `balance team` prints as JSON.
struct TeamResult: Encodable {
  let service: String
  let quarter: String
  let show: Bool
  @Nullable var reason: String?
  @Nullable var persons: Int?
  let questions: [QuestionResult]

  struct QuestionResult: Encodable {
    let question: Question
    let persons: Int
    let basis: String
    /// Points of the first answer: too little, or no.
    let share: Points
    let interval: [Int]
    @Nullable var tooMuch: TooMuch?

    init(_ figure: TeamFigure) {
      question = figure.question
      persons = figure.persons
      basis = figure.basis.rawValue
      share = Points(figure.first)
      interval = [figure.first.interval.lowerBound, figure.first.interval.upperBound]
      tooMuch = figure.third.map {
        TooMuch(share: Points($0), interval: [$0.interval.lowerBound, $0.interval.upperBound])
      }
    }
  }

  /// The third answer, where it is too much.
  struct TooMuch: Encodable {
    let share: Points
    let interval: [Int]
  }

  /// Whole points, or "5 or less", "95 or more".
  enum Points: Encodable {
    case exactly(Int)
    case words(String)

    init(_ share: RoundedShare) {
      self = share.isBottom ? .words("5 or less") : share.isTop ? .words("95 or more") : .exactly(share.points)
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .exactly(let points): try container.encode(points)
      case .words(let words): try container.encode(words)
      }
    }

    var text: String {
      switch self {
      case .exactly(let points): "\(points)"
      case .words(let words): words
      }
    }
  }

  init(_ service: String, _ release: TeamRelease) {
    self.service = service
    quarter = release.quarter.description
    show = release.withheld == nil
    reason = release.withheld?.rawValue
    persons = release.figures.map(\.persons).max()
    questions = release.figures.map(QuestionResult.init)
  }

  var table: String {
    if let reason { return "\(service), \(quarter): nothing is shown: \(reason)." }
    var table = TextTable("question", "persons", "answer", "points of 100", "90 % from", "to", "rests on")
    for question in questions {
      table.add(
        question.question.rawValue, "\(question.persons)", Answer.first.name(to: question.question, in: .own),
        question.share.text, "\(question.interval[0])", "\(question.interval[1])", question.basis)
      guard let much = question.tooMuch else { continue }
      table.add(
        question.question.rawValue, "\(question.persons)", Answer.third.name(to: question.question, in: .own),
        much.share.text, "\(much.interval[0])", "\(much.interval[1])", question.basis)
    }
    return "\(service), \(quarter)\n\n\(table.text)"
  }
}
