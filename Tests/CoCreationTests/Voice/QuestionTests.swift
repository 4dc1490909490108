import CoCreation
import Testing

struct QuestionTests {
  @Test func `a question has three answers and four passes`() {
    for question in Question.allCases {
      #expect(question.answers.count == 3)
      #expect(Answer.allCases.filter(question.allows).count == 7)
    }
  }

  @Test(arguments: [(Question.choice, Answer.yes), (.help, .no), (.listened, .tooMuch)])
  func `an answer to another question is none`(question: Question, answer: Answer) {
    #expect(!question.allows(answer))
  }
}
