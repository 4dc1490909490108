import Balance
import Comparison
import Values

/// What `balance read` prints as JSON; missing numbers are `null`.
struct BalanceReadResult: Encodable {
  let at: Day
  let relationships: [RelationshipResult]

  init(
    _ day: Day, _ readings: [(AnswersFile.Relationship, RelationshipReading)], _ settings: BalanceSettings,
    _ wording: WordingOptions
  ) {
    at = day
    relationships = readings.map { relationship, reading in
      RelationshipResult(
        relationship: relationship.name,
        readings: reading.questions.map { ReadingResult($0, wording) },
        ladders: reading.ladders.map { LadderResult($0, settings) },
        perceptionGaps: reading.perceptionGaps.map { GapResult($0, settings) })
    }
  }
}

/// One relationship.
struct RelationshipResult: Encodable {
  let relationship: String
  let readings: [ReadingResult]
  let ladders: [LadderResult]
  let perceptionGaps: [GapResult]
}

/// One question in one stream.
struct ReadingResult: Encodable {
  let stream: Balance.Stream
  let question: Question
  let answers: Int
  let days: Int
  let counts: [String: Int]
  let passes: Int
  let unanswered: Int
  let notAsked: Int
  let enough: Bool
  let halfLifeWeeks: Double
  @Nullable var levels: [String: ShareResult]?
  @Nullable var tilt: TiltResult?
  @Nullable var bounds: [String: BoundsResult]?
  let explanation: ExplanationResult

  struct ShareResult: Encodable {
    let share: Double
    let low: Double
    let high: Double
  }

  struct BoundsResult: Encodable {
    let low: Double
    let high: Double
  }

  struct TiltResult: Encodable {
    let value: Double
    let sd: Double
    /// How certain it is that the third answer is given more often than the first.
    let certainty: Double
  }

  init(_ reading: QuestionReading, _ wording: WordingOptions) {
    let (question, stream, level) = (reading.question, reading.stream, reading.level)
    func each<Value>(_ make: (Answer) -> Value) -> [String: Value] {
      let answers = Answer.all(to: question, in: stream)
      return Dictionary(uniqueKeysWithValues: answers.map { ($0.name(to: question, in: stream), make($0)) })
    }
    (self.stream, self.question) = (stream, question)
    (answers, days, passes) = (reading.answers, reading.days, reading.passes)
    (unanswered, notAsked) = (reading.unanswered, reading.notAsked)
    counts = each { reading.counts[$0.rawValue] }
    enough = reading.isEnough
    halfLifeWeeks = reading.halfLifeWeeks
    explanation = ExplanationResult(reading, wording)
    guard reading.explanation.trustsTheAsking else { return }
    levels = each {
      let interval = level.interval(of: $0)
      return ShareResult(share: level.share(of: $0), low: interval.lowerBound, high: interval.upperBound)
    }
    bounds = each {
      let bounds = level.bounds(of: $0)
      return BoundsResult(low: bounds.lowerBound, high: bounds.upperBound)
    }
    guard stream != .signs else { return }
    tilt = TiltResult(
      value: level.tilt, sd: level.tiltVariance.squareRoot(), certainty: level.certaintyOfMore(.third))
  }
}

/// One ladder.
struct LadderResult: Encodable {
  let stream: Balance.Stream
  let direction: Direction
  let reference: Double
  @Nullable var up: Int?
  @Nullable var down: Int?
  @Nullable var yellow: CounterResult?
  @Nullable var orange: CounterResult?
  let rung: Rung
  @Nullable var weeksToNotice: Double?

  struct CounterResult: Encodable {
    let height: Int
    let value: Int
    @Nullable var since: Day?

    init(_ counter: LadderCounter) {
      height = counter.height
      value = counter.value
      since = counter.since.map(Day.init(number:))
    }
  }

  init(_ reading: LadderReading, _ settings: BalanceSettings) {
    let climb = reading.ladder.climb
    stream = reading.stream
    direction = reading.direction
    reference = reading.ladder.reference
    rung = reading.rung
    up = climb?.steps.up
    down = climb?.steps.down
    yellow = (climb?.yellow).map(CounterResult.init)
    orange = (climb?.orange).map(CounterResult.init)
    weeksToNotice = reading.ladder.weeksToNotice(settings)
  }
}

/// How differently the two sides saw the moments that both answered.
struct GapResult: Encodable {
  let stream: Balance.Stream
  let question: Question
  let moments: Int
  let personLower: Int
  let same: Int
  let personHigher: Int
  let gap: Double
  let sd: Double
  let professionalBrighter: Double
  /// Gwet's AC2 with linear weights: agreement beyond chance, which holds where most answers are the same.
  @Nullable var ac2: Double?
  let ladder: LadderResult

  init(_ reading: GapReading, _ settings: BalanceSettings) {
    stream = reading.stream
    question = reading.question
    moments = reading.moments
    let byOrder = reading.pairs.byOrder
    personLower = byOrder[PairOrder.personLower.rawValue]
    same = byOrder[PairOrder.same.rawValue]
    personHigher = byOrder[PairOrder.personHigher.rawValue]
    ac2 = Self.agreement(reading.pairs)
    gap = reading.gap
    sd = reading.standardDeviation
    professionalBrighter = reading.certaintyOfProfessionalBrighter
    ladder = LadderResult(reading.ladder, settings)
  }

  private static func agreement(_ pairs: PairTable) -> Double? {
    let units = Answer.allCases.flatMap { person in
      Answer.allCases.flatMap { professional in
        Array(
          repeating: [Double(person.rawValue), Double(professional.rawValue)] as [Double?],
          count: pairs.rows[person.rawValue][professional.rawValue])
      }
    }
    let codings = Codings(numbers: units, scale: Answer.allCases.map { Double($0.rawValue) })
    return WeightedAgreement(codings, weights: .linear).value(.gwet)
  }
}
