/// Versions of a plan, what is not finished yet, and what the person takes up.
package struct PlanVersionWords: Sentences {
  package let versions, why, older, before, now: String
  /// To whoever writes beside the person: whose words they are.
  package let yourWords: @Sendable (_ name: String) -> String
  package let notFinished, oldPlan, change, other, wantToChange, about, aboutHint, whichPlan: String

  package static let swedish = PlanVersionWords(
    versions: "Tidigare versioner", why: "Därför", older: "Det här är en tidigare version. Planen har ändrats sedan.",
    before: "Versionen före", now: "Planen nu",
    yourWords: { "Det du skriver här är dina egna ord. De står bredvid det \($0) säger." },
    notFinished: "Planen är inte klar än.",
    oldPlan: "Den gamla planen finns här", change: "Skriv i överenskommelsen", other: "Andra som har sagt något",
    wantToChange: "Jag vill ta upp något", about: "Vad handlar det om?", aboutHint: "Till exempel frukost eller resor.",
    whichPlan: "I vilken plan ska det stå?")

  package static let swedishEasy = PlanVersionWords(
    versions: "Så var det förut", why: "Därför", older: "Så var planen förut. Nu är den annorlunda.",
    before: "Ännu längre sedan", now: "Planen nu", yourWords: { "Det här är dina ord. \($0) har egna ord." },
    notFinished: "Planen är inte klar.",
    oldPlan: "Din gamla plan finns här", change: "Skriv", other: "Andra säger",
    wantToChange: "Jag vill säga något", about: "Vad handlar det om?", aboutHint: "Till exempel mat.",
    whichPlan: "Vilken plan?")

  package static let english = PlanVersionWords(
    versions: "Earlier versions", why: "Why", older: "This is an earlier version. The plan has changed since.",
    before: "The version before", now: "The plan now",
    yourWords: { "The words you write here are your own. They are shown beside what \($0) says." },
    notFinished: "The plan is not finished yet.",
    oldPlan: "The old plan is here", change: "Write in the agreement", other: "Others who have said something",
    wantToChange: "I want to bring something up", about: "What is it about?",
    aboutHint: "For example breakfast or travel.", whichPlan: "Which plan should it be in?")

  package static let englishEasy = PlanVersionWords(
    versions: "How it was before", why: "Why", older: "This is how the plan was. Now it is different.",
    before: "Even longer ago", now: "The plan now", yourWords: { "These are your words. \($0) has their own words." },
    notFinished: "The plan is not finished.",
    oldPlan: "Your old plan is here", change: "Write", other: "Others say",
    wantToChange: "I want to say something", about: "What is it about?", aboutHint: "For example food.",
    whichPlan: "Which plan?")
}
