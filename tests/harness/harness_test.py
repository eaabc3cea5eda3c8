"""The harness itself: a runner that cannot fail tests nothing."""

import os
import re
import tempfile
import unittest

import case_file
import golden
import golden_report
import process
import run
import varying


def read(text):
    with tempfile.NamedTemporaryFile("w", suffix=".case") as file:
        file.write(text)
        file.flush()
        return case_file.read(file.name)


class Runner(unittest.TestCase):
    def run_case(self, text):
        process.become_subreaper()
        arguments = type("Arguments", (), {"callgate": "/bin/echo", "targets": "/t", "policies": "/p"})
        for case in read(text).values():
            run.Runner(arguments, case).run()

    def test_all_that_holds_passes(self):
        self.run_case("NAME a\nFILE f\n| {policies}\nSTDIN\n| in\nEXIT 3\nSTDOUT ^/p$\nSTDOUT ^in$\nSTDERR err\n"
                      "OUTPUT out x\nNOT STDOUT out\nRUN cat f -; echo x > out; echo err >&2; exit 3\n")
        self.run_case("NAME a\nEXIT SIGTERM\nRUN kill -TERM $$\n")

    def test_each_expectation_can_fail(self):
        for line in ("EXIT 1", "EXIT SIGTERM", "STDOUT ^b$", "STDERR .", "OUTPUT missing .", "NOT STDOUT a"):
            with self.subTest(line), self.assertRaises(run.Failure):
                self.run_case(f"NAME a\n{line}\nRUN echo a\n")

    def test_the_order_of_lines_counts(self):
        with self.assertRaises(run.Failure):
            self.run_case("NAME a\nSTDOUT b\nSTDOUT a\nRUN echo a; echo b\n")

    def test_nothing_outlives_the_time_limit(self):
        with self.assertRaisesRegex(run.Failure, "still running"):
            self.run_case("NAME a\nTIMEOUT 0.2\nRUN setsid sleep 47.5 & sleep 47.5\n")
        self.assertEqual(process._descendants(), {})

    def test_what_is_left_behind_is_a_failure(self):
        grace, process.GRACE_SECONDS = process.GRACE_SECONDS, 0.1
        try:
            with self.assertRaisesRegex(run.Failure, "left behind.*sleep"):
                self.run_case("NAME a\nRUN setsid sleep 47.5 &\n")
        finally:
            process.GRACE_SECONDS = grace

    def test_what_is_needed_and_absent_skips(self):
        for need in ("no-such-command", "kernel>=99.1", "/no/such/file"):
            with self.subTest(need), self.assertRaisesRegex(run.Skip, re.escape(need)):
                self.run_case(f"NAME a\nNEEDS {need}\nRUN true\n")
        with self.assertRaisesRegex(run.Skip, "needs a compiler that makes programs of i386"):
            self.run_case("NAME a\nNEEDS i386\nRUN true\n")

    def test_mistakes_in_a_case_are_told(self):
        for text in ("RUN true", "NAME a", "NAME a\nRUN x\nRUN y", "NAME a\nSTDERRR x", "NAME a\nSTDOUT (", "| text",
                     "NAME a\nVARIES x\nRUN y"):
            with self.subTest(text), self.assertRaises(case_file.CaseError):
                read(text)


class Golden(unittest.TestCase):
    def normalised(self, text, pid=70001):
        return varying.normalise({pid: text}, 70000, {})[0]

    def test_what_varies_is_replaced(self):
        for first, second in (
                ("brk(NULL)                 = 0x55d0c0000000", "brk(NULL)                 = 0x5600c0000000"),
                ("brk(NULL)   = 0x1234000\nbrk(0x1235000)  = 0x1235000\nread(3, 0x1234010, 4)   = 0",
                 "brk(NULL)   = 0x97654000\nbrk(0x97655000) = 0x97655000\nread(3, 0x97654010, 4)  = 0"),
                ("{st_mtime=5 /* 2026-01-02T03:04:05+0000 */}", "{st_mtime=7 /* 2027-01-02T03:04:05.5+0000 */}"),
                ('getrandom("\\x01\\"a", 4, 0) = 4', 'getrandom("b", 4, 0) = 4')):
            self.assertEqual(self.normalised(first), self.normalised(second))
        self.assertEqual(self.normalised("kill(70001) getppid() = 70000"), ["kill(PID0) getppid() = TRACER"])

    def test_a_pid_that_is_a_number_elsewhere_is_ambiguous(self):
        with self.assertRaises(varying.Ambiguous):
            varying.normalise({4096: "getpid() = 4096"}, 1, {5: "read(3, ..., 4096)"})

    def test_lines_are_compared_to_the_letter(self):
        for ours in ("read(3)  = 1", "read(3)   = 0", "", "read(3)  = 0\nclose(3) = 0"):
            outcome = golden.compare([["read(3)  = 0"]], [ours.splitlines()], [])
            self.assertTrue(outcome.unexplained, ours)
        self.assertTrue(golden.compare([["exit(0)"]], [], []).unexplained)

    def test_threads_are_found_whatever_their_order(self):
        outcome = golden.compare([["a"], ["b"]], [["b"], ["a"]], [])
        self.assertEqual((outcome.equal, outcome.unexplained), (2, []))

    def test_a_listed_difference_explains_its_own_line_only(self):
        listed = [golden.Difference("newer", re.compile(r"0x8 /\* A_\?\?\? \*/"), "A_NEW"),
                  golden.Difference("ours", None, "^extra"), golden.Difference("theirs", re.compile("^noise"), None)]
        outcome = golden.compare([["f(0x8 /* A_??? */) = 0", "noise"]], [["f(A_NEW)   = 0", "extra"]], listed)
        self.assertEqual(outcome.unexplained, [])
        self.assertEqual({reason for reasons, _ in outcome.explained for reason in reasons}, {"newer", "ours", "theirs"})
        self.assertTrue(golden.compare([["f(0x8 /* A_??? */) = 0"]], [["f(A_NEW) = 1"]], listed).unexplained)

    def test_a_listed_difference_may_turn_a_number_and_take_any_path(self):
        listed = [golden.Difference("hex", re.compile(r"d=(\w+)"), r"d=HEX(\1)"),
                  golden.Difference("path", re.compile(r"CLONE, (\d+)"), r"CLONE, \1<PATH>")]
        for theirs, ours, same in (("f(d=31) = 0", "f(d=0x1f)   = 0", True), ("f(d=0) = 0", "f(d=0) = 0", True),
                                   ("f(d=31) = 0", "f(d=0x20) = 0", False),
                                   ("f(CLONE, 3) = 0", "f(CLONE, 3</a b>) = 0", True),
                                   ("f(CLONE, 3) = 0", "f(CLONE, 3</a>, 5</b>) = 0", False)):
            self.assertEqual(golden.compare([[theirs]], [[ours]], listed).unexplained == [], same, (theirs, ours))

    def test_a_line_that_may_differ_in_any_way(self):
        listed = [golden.Difference("newer", any=re.compile(r"\bA_NEW\b"))]
        outcome = golden.compare([["f(8) = 0", "f(4) = 0"]], [["f(A_NEW) = 1", "f(A_OLD) = 0"]], listed)
        self.assertEqual(outcome.explained, [(["newer"], "f(A_NEW) = 1")])
        self.assertEqual(outcome.unexplained, ["- f(4) = 0", "+ f(A_OLD) = 0"])
        self.assertTrue(golden.compare([[]], [["f(A_NEW) = 1"]], listed).unexplained)

    def test_a_call_that_strace_does_not_know_has_the_same_result(self):
        listed = [golden.Difference("newer", unknown={"syscall_0x1c3": "cachestat"})]
        for theirs, ours, same in (("syscall_0x1c3(0x4, 0) = 0x10", "cachestat(4, NULL) = 16", True),
                                   ("syscall_0x1c3(0x4) = -1 EBADF (Bad)", "cachestat(4) = -1 EBADF (Bad)", True),
                                   ("syscall_0x1c3(0x4) = -1 EBADF (Bad)", "cachestat(4) = -1 EPERM (Not)", False),
                                   ("syscall_0x1c3(0x4) = ?", "cachestat(4) = 0", False),
                                   ("syscall_0x1c4(0x4) = 0", "cachestat(4) = 0", False)):
            self.assertEqual(golden.compare([[theirs]], [[ours]], listed).unexplained == [], same, (theirs, ours))

    def test_lines_that_vary_are_equal_where_both_have_them(self):
        varies = [("chance", re.compile("^wait"))]
        outcome = golden.compare([["wait(1)", "a", "wait(2)"]], [["a", "wait(3)", "wait(1)", "wait(4)"]], [], varies)
        self.assertEqual((outcome.equal, outcome.unexplained, outcome.lines), (2, [], 4))
        self.assertTrue(golden.compare([["a", "wait(1)"]], [["wait(1)"]], [], varies).unexplained)

    def test_a_handler_goes_with_its_signal(self):
        varies = [("chance", re.compile("^--- SIGCHLD"))]
        handled = ["--- SIGCHLD ---", "wait4()", "rt_sigreturn() = 0"]
        for theirs, ours, same in (([*handled, "a"], ["a", *handled], True), ([*handled, "a"], ["a"], True),
                                   (["a", "wait4()"], ["wait4()", "a"], False),
                                   (["--- SIGCHLD ---", "a", "--- SIGUSR1 ---", "rt_sigreturn()"],
                                    ["a", "--- SIGCHLD ---", "--- SIGUSR1 ---", "rt_sigreturn()"], True),
                                   (["--- SIGCHLD ---", "a", "--- SIGUSR1 ---", "rt_sigreturn()"],
                                    ["a", "--- SIGCHLD ---", "rt_sigreturn()", "--- SIGUSR1 ---"], False)):
            outcome = golden.compare([theirs], [ours], [], varies)
            self.assertEqual(outcome.unexplained == [], same, (theirs, ours))

    def test_a_mask_covers_its_groups_alone(self):
        line = 'open("/tmp/ccAbC.o", 1) = 3'
        for mask, masked in (("cc(...)", 'open("/tmp/ccVARYING.o", 1) = 3'), ("cc...", 'open("/tmp/VARYING.o", 1) = 3')):
            self.assertEqual(varying.normalise({7: line}, 8, {}, [re.compile(mask)]), [[masked]])

    def test_the_report(self):
        good = golden.Outcome(equal=998, varying=[("chance", "a")], explained=[(["better"], "b")])
        bad = golden.Outcome(equal=9, unexplained=["- a"])
        cases = [("group", "one"), ("group", "two/2")]
        with tempfile.TemporaryDirectory() as folder:
            self.assertTrue(golden_report.report("t", golden_report.read(folder, cases), 99.5)[1])
            golden_report.write(folder, *cases[0], good)
            text, enough = golden_report.report("t", golden_report.read(folder, cases), 99.95)
            self.assertTrue(enough, text)
            self.assertIn("not judged", text)
            golden_report.write_skipped(folder, *cases[1], "needs luck")
            self.assertFalse(golden_report.report("t", golden_report.read(folder, cases), 99.95)[1])
            text, enough = golden_report.report("t", golden_report.read(folder, cases), 99.89)
            self.assertTrue(enough)
            self.assertRegex(text, r"^t: 998 of 999 lines equal \(99.90 %\), 1 vary, 1 commands\n( +1  .*\n){2}skipped  two/2")
            golden_report.write(folder, *cases[1], bad)
            text, enough = golden_report.report("t", golden_report.read(folder, cases), 99.9)
            self.assertFalse(enough)
            self.assertRegex(text, "1007 of 1009 lines(.*\n)+ +1  unexplained")

    def test_the_list_itself_is_well_formed(self):
        listed = golden.read_differences(os.path.join(os.path.dirname(__file__), "../golden/differences"))
        for difference in listed:
            self.assertTrue(difference.why)
            self.assertTrue(difference.strace or difference.callgate or difference.any)


if __name__ == "__main__":
    unittest.main()
