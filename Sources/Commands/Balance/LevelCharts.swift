import Balance
import Localization
import Markup
import Pages
import Values

/// One chart for each relationship, stream and question of a file, one below the other.
struct LevelCharts {
  let document: HTML

  init(_ answers: AnswersFile, until day: Day, _ settings: BalanceSettings, _ wording: WordingOptions) {
    let charts = answers.relationships.flatMap { relationship in
      let history = relationship.history
      let first = min(history.firstDay ?? day.number, day.number)
      let days = Array(stride(from: day.number, through: first, by: -7).reversed())
      return history.reading(at: day.number, settings).questions.map { reading in
        LevelChart(
          title:
            "\(relationship.name) · \(reading.stream.rawValue) · \(reading.question.rawValue) · n = \(reading.answers)",
          names: BalanceSentence.names(of: reading.question, in: reading.stream, BalanceWords.in(wording.tongue)),
          good: Balance.Answer.good(to: reading.question, in: reading.stream),
          course: history.course(of: reading.question, in: reading.stream, at: days, settings))
      }
    }
    document = LevelChart.document(charts, sentence: BalanceWords.in(wording.tongue).chart)
  }
}
