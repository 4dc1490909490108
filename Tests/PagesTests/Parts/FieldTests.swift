import Markup
import Pages
import Testing

struct `A field` {
  @Test func `its label, hint and fault belong to it`() {
    let html = HTML { Field("name", label: "Name", hint: "As on the door", fault: "Write a name.", value: "A\"b") }
      .description
    #expect(html.contains("<label for=\"name\">Name</label>"))
    #expect(html.contains("aria-describedby=\"name-hint name-fault\""))
    #expect(html.contains("aria-invalid=\"true\""))
    #expect(html.contains("value=\"A&quot;b\""))
  }

  @Test func `without hint and fault it points at nothing`() {
    let html = HTML { Field("name", label: "Name") }.description
    #expect(
      !html.contains("aria-describedby") && !html.contains("aria-invalid") && html.contains("autocomplete=\"off\""))
  }

  @Test func `a password is never written into the page`() {
    #expect(!HTML { Field("p", label: "Password", value: "secret", kind: .password) }.description.contains("secret"))
    #expect(!HTML { Field("c", label: "Code", value: "1234", kind: .code) }.description.contains("1234"))
  }
}

struct `A group of choices` {
  @Test func `its question is its name, and a fault is told in it`() {
    let html = HTML {
      ChoiceGroup(
        id: "help", question: "Help was:", fault: "Choose one of the answers.",
        [Tile("Too little", .drawing(.helpTooLittle), .one(name: "help", value: "tooLittle", isChosen: true))])
    }.description
    #expect(html.contains("<legend>Help was:</legend>"))
    #expect(html.contains("aria-describedby=\"help-fault\""))
    #expect(
      html.contains("<input class=\"mark\" type=\"radio\" id=\"help-0\" name=\"help\" value=\"tooLittle\" checked>"))
    #expect(html.contains("<label class=\"tile\" for=\"help-0\">"))
  }
}

struct `A summary of faults` {
  @Test func `it is there only if there are faults, and leads to each`() {
    #expect(HTML { ErrorSummary(title: "Nothing", faults: []) }.isEmpty)
    let html = HTML { ErrorSummary(title: "2 things", faults: [("a", "One"), ("b", "Two")]) }.description
    #expect(html.contains("role=\"alert\"") && html.contains("href=\"#a\"") && html.contains("href=\"#b\""))
  }
}
