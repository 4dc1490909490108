import CoCreation
import Links
import Localization
import Markup
import Values

/// What staff add to a limit: who outside was told, what was tried, a longer time, the end.
struct LimitForms: Part {
  let page: LimitPage
  let words: LimitWords
  let scene: Scene

  var html: HTML {
    let filling = Filling(
      page.written, page.faults,
      [
        "who": words.whoWasTold, "what": words.whatWasTried, "worked": words.didItWork, "last": words.lastDay,
        "why": words.why, "end": words.endDay, "answer": words.whatDoYouSay, "words": words.inMyWords,
        "here": scribe.askIfHere(page.name),
      ], scene)
    filling.summary
    ClassNote(LimitToldOutside.self, in: scene)
    if page.mayScribe, page.last >= scene.today { personsAnswer(filling) }
    if page.mayArrange {
      form(words.addTold, "outside", isOpen: hasFault("who")) { filling.field("who", hint: words.whoWasToldHint).html }
    }
    form(words.addTried, "alternative", isOpen: hasFault("what") || hasFault("worked")) {
      HTML {
        filling.field("what", .lines(3))
        filling.one(
          "worked",
          [
            Option(scene.site.yes, picture: .drawing(.yes), value: "yes"),
            Option(scene.site.no, picture: .drawing(.no), value: "no"),
          ])
      }
    }
    if page.mayArrange, page.last >= scene.today { arranging(filling) }
  }

  private var scribe: ScribeWords { ScribeWords.in(scene.tongue.standard) }

  /// What the person says, written down with the person there.
  private func personsAnswer(_ filling: Filling) -> HTML {
    form(scribe.title(page.name), "answer", isOpen: hasFault("answer") || hasFault("words") || hasFault("here")) {
      HTML {
        filling.one(
          "answer",
          [
            Option(words.isFine, picture: .drawing(.yes), value: "yes"),
            Option(words.isNot, picture: .drawing(.no), value: "no"),
          ])
        filling.field("words", .lines(2))
        filling.several("here", [Option(scribe.isHere(page.name), value: "yes")], hint: scribe.hint)
      }
    }
  }

  private func arranging(_ filling: Filling) -> HTML {
    HTML {
      if page.answer == nil {
        Tag.p(words.askFirst)
      } else {
        form(words.prolong, "prolong", isOpen: hasFault("last") || hasFault("why")) {
          HTML {
            filling.field("last", .date, hint: words.lastDayHint)
            filling.field("why", .lines(3), hint: words.whyHint)
          }
        }
      }
      form(words.end, "end", isOpen: hasFault("end")) {
        filling.field("end", .date, otherwise: scene.today.description).html
      }
    }
  }

  private func hasFault(_ field: String) -> Bool { page.faults.contains { $0.field == field } }

  private func form(_ heading: String, _ add: String, isOpen: Bool, _ content: () -> HTML) -> HTML {
    let content = content()
    return Details(heading, isOpen: isOpen) {
      PostForm(to: .person(page.person, .limit(page.limit)), scene: scene, hidden: [("add", add)]) {
        content
        Button(scene.site.save, drawing: .done)
      }
    }.html
  }
}
