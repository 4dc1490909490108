import Balance
import Testing

struct `A perception gap` {
  @Test func `has the mean, the spread and the certainty of the reference table`() throws {
    let vector = try Vectors.load().perception_gap
    let table = vector.table_rows_person_cols_professional
    var diary: Diary = []
    for person in Answer.allCases {
      for professional in Answer.allCases {
        for _ in 0..<Int(table[person.rawValue][professional.rawValue]) {
          diary.append((newYear, .pair(person: person, professional: professional, to: .choice, in: .own)))
        }
      }
    }
    let reading = RelationshipHistory(diary).reading(at: newYear, BalanceSettings())
    let gap = try #require(reading.perceptionGaps.first)
    #expect(gap.pairs.byOrder == [6, 20, 2])
    #expect(gap.moments == 28)
    #expect(agree(gap.gap, vector.gap_mean, within: 1e-9))
    #expect(agree(gap.standardDeviation, vector.gap_sd, within: 1e-9))
    #expect(agree(gap.interval.lowerBound, vector.gap_mean - 1.644_853_627 * vector.gap_sd, within: 1e-6))
    #expect(agree(gap.interval.upperBound, vector.gap_mean + 1.644_853_627 * vector.gap_sd, within: 1e-6))
    #expect(agree(gap.certaintyOfProfessionalBrighter, vector.P_professional_brighter, within: 1e-9))
    #expect(reading.questions.isEmpty, "pairs alone are no answers")
  }

  @Test func `climbs on days on which the professional saw it brighter`() throws {
    let diary: Diary = [
      (newYear, .pair(person: .first, professional: .second, to: .help, in: .own)),
      (newYear + 1, .pair(person: .second, professional: .first, to: .help, in: .own)),
    ]
    let reading = RelationshipHistory(diary).reading(at: newYear + 1, BalanceSettings())
    #expect(reading.perceptionGaps.first?.ladder.ladder.climb?.yellow.value == 2)
    #expect(reading.perceptionGaps.first?.ladder.direction == .perceptionGap)
  }
}
