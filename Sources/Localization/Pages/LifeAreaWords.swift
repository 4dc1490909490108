/// In which areas of life nobody asked or offered anything lately.
package struct LifeAreaWords: Sentences {
  /// Above agreements that nobody has lived for four weeks.
  package let quiet: String
  /// Above areas with neither an agreement nor a moment.
  package let untouched: String
  package let noPlan: String
  /// Where every area that the pack names was there; where it names none, of what the plan holds.
  package let allAreas, allPlanned: String
  /// What the list of areas cannot know of.
  package let momentsApart: String
  package let agreementsApart: @Sendable (_ names: String) -> String
}

extension LifeAreaWords {
  package static let swedish = LifeAreaWords(
    quiet: "Här har ingen frågat eller erbjudit något på fyra veckor",
    untouched: "Inget är planerat eller erbjudet",
    noPlan: "Det finns ingen plan än, så vi kan inte se det.",
    allAreas: "Alla delar av livet har varit med de senaste fyra veckorna.",
    allPlanned: "Allt som står i planen har varit med de senaste fyra veckorna.",
    momentsApart: "Stunder som inte hör till planen räknas inte här.",
    agreementsApart: { "Det här står i planen men hör inte till något av områdena: \($0)." })

  package static let swedishEasy = LifeAreaWords(
    quiet: "Ingen har frågat om det här på länge",
    untouched: "Det här har vi inte pratat om",
    noPlan: "Det finns ingen plan än. Då kan vi inte se vad som saknas.",
    allAreas: "Allt i livet har varit med i fyra veckor.",
    allPlanned: "Allt i planen har varit med i fyra veckor.",
    momentsApart: "Vi räknar bara det som står i planen.",
    agreementsApart: { "Det här står också i planen: \($0)." })

  package static let english = LifeAreaWords(
    quiet: "Where nobody has asked or offered anything for four weeks",
    untouched: "Nothing is planned or offered",
    noPlan: "There is no plan yet, so we cannot see it.",
    allAreas: "Every area of life has been there in the last four weeks.",
    allPlanned: "Everything in the plan has been there in the last four weeks.",
    momentsApart: "Moments that do not belong to the plan are not counted here.",
    agreementsApart: { "This stands in the plan but belongs to none of the areas: \($0)." })

  package static let englishEasy = LifeAreaWords(
    quiet: "Nobody has asked about this for a long time",
    untouched: "We have not talked about this",
    noPlan: "There is no plan yet. So we cannot see what is missing.",
    allAreas: "Everything in life has been there for four weeks.",
    allPlanned: "Everything in the plan has been there for four weeks.",
    momentsApart: "We only count what is in the plan.",
    agreementsApart: { "This is in the plan too: \($0)." })
}
