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
    untouched: "Områden där inget är planerat eller erbjudet",
    noPlan: "Det finns ingen plan än, så vi kan inte se det.",
    allAreas: "Alla delar av livet har kommit upp de senaste fyra veckorna.",
    allPlanned: "Allt som står i planen har kommit upp de senaste fyra veckorna.",
    momentsApart: "Stunder som inte hör till planen räknas inte här.",
    agreementsApart: { "Det här står i planen men hör inte till något av områdena: \($0)." })

  package static let swedishEasy = LifeAreaWords(
    quiet: "Ingen har frågat om det här på länge",
    untouched: "Det här har vi inte pratat om",
    noPlan: "Det finns ingen plan än. Då kan vi inte se vad som saknas.",
    allAreas: "Vi har frågat om alla delar av livet. Det gäller de senaste 4 veckorna.",
    allPlanned: "Vi har frågat om allt i planen. Det gäller de senaste 4 veckorna.",
    momentsApart: "Vi räknar bara det som står i planen.",
    agreementsApart: { "Det här står också i planen: \($0)." })

  package static let english = LifeAreaWords(
    quiet: "Where nobody has asked or offered anything for four weeks",
    untouched: "Areas where nothing is planned or offered",
    noPlan: "There is no plan yet, so we cannot see it.",
    allAreas: "Every area of life has come up in the last four weeks.",
    allPlanned: "Everything in the plan has come up in the last four weeks.",
    momentsApart: "Moments that do not belong to the plan are not counted here.",
    agreementsApart: { "This is in the plan but belongs to none of the areas: \($0)." })

  package static let englishEasy = LifeAreaWords(
    quiet: "Nobody has asked about this for a long time",
    untouched: "We have not talked about this",
    noPlan: "There is no plan yet. So we cannot see what is missing.",
    allAreas: "We have asked about every part of life. This is for the last 4 weeks.",
    allPlanned: "We have asked about everything in the plan. This is for the last 4 weeks.",
    momentsApart: "We only count what is in the plan.",
    agreementsApart: { "This is in the plan too: \($0)." })
}
