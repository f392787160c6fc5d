// The distribution's line editor, and what of it Swift cannot call: functions of any number of
// arguments, the streams of the process, macros. Nothing here keeps any state.
#include <fcntl.h>
#include <histedit.h>
#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <sys/select.h>
#include <sys/stat.h>
#include <wchar.h>
#include <wctype.h>

// wcwidth is X/Open's, which the headers show only when they are asked for it.
extern int wcwidth(wchar_t character);

// An editor on the terminal of the process; what it would complain of goes to `complaints`.
static inline EditLine *jle_open(const char *program, FILE *complaints) {
  return el_init(program, stdin, stdout, complaints);
}

static inline int jle_set_owner(EditLine *editor, void *owner) {
  return el_wset(editor, EL_CLIENTDATA, owner);
}

static inline void *jle_owner(EditLine *editor) {
  void *owner = NULL;
  return el_wget(editor, EL_CLIENTDATA, &owner) == 0 ? owner : NULL;
}

static inline int jle_set_reader(EditLine *editor, int (*reader)(EditLine *, wchar_t *)) {
  return el_wset(editor, EL_GETCFN, reader);
}

// What stands between two of `mark` in the prompt is sent as it is and has no width.
static inline int jle_set_prompt(EditLine *editor, wchar_t *(*prompt)(EditLine *), wchar_t mark) {
  return el_wset(editor, EL_PROMPT_ESC, prompt, (int)mark);
}

static inline int jle_use_emacs_keys(EditLine *editor) {
  return el_wset(editor, EL_EDITOR, L"emacs");
}

// Ctrl-C, Ctrl-Z and Ctrl-\ are read as characters while a line is edited, and then only.
static inline int jle_read_signals_as_keys(EditLine *editor) {
  return el_wset(editor, EL_SETTY, L"-d", L"-isig", NULL);
}

// The library keeps the name where it is.
static inline int jle_add_draw(EditLine *editor, unsigned char (*draw)(EditLine *, int)) {
  return el_wset(editor, EL_ADDFN, L"jalon-draw", L"jalon-draw", draw);
}

static inline int jle_bind(EditLine *editor, const wchar_t *key, const wchar_t *command) {
  return el_wset(editor, EL_BIND, key, command, NULL);
}

// A capability of the terminal that is a text, or null.
static inline const char *jle_capability(EditLine *editor, const char *name) {
  char *value = NULL;
  return el_get(editor, EL_GETTC, name, &value) == 0 ? value : NULL;
}

static inline int jle_set_capability(EditLine *editor, const char *name, const char *value) {
  return el_set(editor, EL_SETTC, name, value, NULL);
}

// Draws prompt and line from where the cursor is, as if nothing of them were on the screen.
static inline int jle_draw(EditLine *editor) { return el_wset(editor, EL_REFRESH); }

// Between 1, as a line is edited, and 0, as the terminal was.
static inline int jle_set_editing_mode(EditLine *editor, int editing) {
  return el_wset(editor, EL_PREP_TERM, editing);
}

// Writes on the stream that the editor writes on, so that the two keep their order.
static inline void jle_write(const char *bytes, size_t count) {
  fwrite(bytes, 1, count, stdout);
  fflush(stdout);
}

static inline int jle_terminal_size(int descriptor, int *rows, int *columns) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0) return -1;
  *rows = size.ws_row;
  *columns = size.ws_col;
  return 0;
}

// How the process took the signal of a new size before a line was edited.
struct jle_watch {
  struct sigaction action;
  sigset_t mask;
};

static inline void jle_awake(int signal) { (void)signal; }

// From here to `jle_unwatch_size`, that signal ends `jle_wait` and does nothing else.
static inline void jle_watch_size(struct jle_watch *before) {
  struct sigaction awake = {0};
  sigset_t size;
  awake.sa_handler = jle_awake;
  sigemptyset(&awake.sa_mask);
  sigaction(SIGWINCH, &awake, &before->action);
  sigemptyset(&size);
  sigaddset(&size, SIGWINCH);
  pthread_sigmask(SIG_BLOCK, &size, &before->mask);
}

static inline void jle_unwatch_size(const struct jle_watch *before) {
  sigaction(SIGWINCH, &before->action, NULL);
  pthread_sigmask(SIG_SETMASK, &before->mask, NULL);
}

// Waits for bytes, or for the signal of a new size: 1 when there are bytes, 0 when a signal came.
static inline int jle_wait(int descriptor, const struct jle_watch *before) {
  fd_set wanted;
  sigset_t mask = before->mask;
  if (descriptor < 0 || descriptor >= FD_SETSIZE) return 1;
  FD_ZERO(&wanted);
  FD_SET(descriptor, &wanted);
  sigdelset(&mask, SIGWINCH);
  return pselect(descriptor + 1, &wanted, NULL, NULL, NULL, &mask) > 0;
}

// Whether there are bytes at this moment.
static inline int jle_has_bytes(int descriptor) {
  fd_set wanted;
  struct timeval now = {0, 0};
  if (descriptor < 0 || descriptor >= FD_SETSIZE) return 0;
  FD_ZERO(&wanted);
  FD_SET(descriptor, &wanted);
  return select(descriptor + 1, &wanted, NULL, NULL, &now) > 0;
}
