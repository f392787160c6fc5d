// Reads a file and finds its lines and commas, as the plainest program would: what reading a table cannot be faster than.
// usage: plain_scan FILE; prints milliseconds, the best of five
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1e3 + time.tv_nsec / 1e6;
}

int main(int argc, char **argv) {
  double best = 1e30;
  long cells = 0;
  for (int turn = 0; argc == 2 && turn < 5; turn++) {
    double start = now();
    FILE *file = fopen(argv[1], "rb");
    if (!file) return perror(argv[1]), 1;
    fseek(file, 0, SEEK_END);
    long size = ftell(file);
    rewind(file);
    char *bytes = malloc((size_t)size + 1);
    if (!bytes || fread(bytes, 1, (size_t)size, file) != (size_t)size) return 1;
    fclose(file);
    cells = 0;
    for (long at = 0; at < size; at++) cells += bytes[at] == ',' || bytes[at] == '\n';
    free(bytes);
    if (now() - start < best) best = now() - start;
  }
  if (!cells) return fprintf(stderr, "usage: plain_scan FILE\n"), 1;
  printf("%.3f\n", best);
  return 0;
}
