// Hyperscan on text folded beforehand: hyperscan CORPUS.folded TERMS.folded
//
// Two ways to look for whole words, so that its better one is compared: `literals` with the ends of
// words checked where a match is reported, and `expressions` with \b at both ends.

#include <hs/hs.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

struct search {
    const unsigned char *text;
    size_t size;
    const size_t *lengths; // of the terms; null where the expressions check the words themselves
    size_t count;
};

static int is_word(unsigned char byte) {
    return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z');
}

static int on_match(unsigned id, unsigned long long from, unsigned long long to, unsigned flags,
                    void *context) {
    struct search *search = context;
    (void)from, (void)flags;
    if (search->lengths) {
        size_t start = to - search->lengths[id];
        if (start > 0 && is_word(search->text[start - 1])) return 0;
        if (to < search->size && is_word(search->text[to])) return 0;
    }
    search->count++;
    return 0;
}

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec + time.tv_nsec * 1e-9;
}

static unsigned char *contents(const char *path, size_t *size) {
    FILE *file = fopen(path, "rb");
    if (!file) { perror(path); exit(66); }
    fseek(file, 0, SEEK_END);
    *size = ftell(file);
    rewind(file);
    unsigned char *bytes = malloc(*size + 1);
    if (fread(bytes, 1, *size, file) != *size) { perror(path); exit(74); }
    bytes[*size] = 0;
    fclose(file);
    return bytes;
}

static void measure(const char *name, hs_database_t *database, struct search search) {
    hs_scratch_t *scratch = NULL;
    if (hs_alloc_scratch(database, &scratch) != HS_SUCCESS) exit(70);
    double start = now();
    hs_scan(database, (const char *)search.text, search.size, 0, scratch, on_match, &search);
    printf("Hyperscan %s\t%zu\t%.6f\t%zu\n", name, search.size, now() - start, search.count);
    hs_free_scratch(scratch);
}

int main(int argc, char **argv) {
    if (argc != 3) return 64;
    size_t size, termsSize, count = 0;
    unsigned char *text = contents(argv[1], &size);
    char *terms = (char *)contents(argv[2], &termsSize);
    const char **literals = calloc(termsSize, sizeof *literals);
    const char **expressions = calloc(termsSize, sizeof *expressions);
    unsigned *flags = calloc(termsSize, sizeof *flags), *ids = calloc(termsSize, sizeof *ids);
    size_t *lengths = calloc(termsSize, sizeof *lengths);
    for (char *term = strtok(terms, "\n"); term; term = strtok(NULL, "\n"), count++) {
        char *expression = malloc(2 * strlen(term) + 5), *end = expression;
        end += sprintf(end, "\\b");
        for (char *at = term; *at; at++) {
            if (strchr("\\^$.|?*+()[]{}/", *at)) *end++ = '\\';
            *end++ = *at;
        }
        sprintf(end, "\\b");
        literals[count] = term, expressions[count] = expression;
        lengths[count] = strlen(term), ids[count] = count;
    }

    hs_database_t *database;
    hs_compile_error_t *error;
    double start = now();
    if (hs_compile_lit_multi(literals, flags, ids, lengths, count, HS_MODE_BLOCK, NULL, &database,
                             &error) != HS_SUCCESS) {
        fprintf(stderr, "%s\n", error->message);
        return 70;
    }
    printf("Hyperscan build\t0\t%.6f\t%zu\n", now() - start, count);
    struct search search = {text, size, lengths, 0};
    measure("literals", database, search);
    hs_free_database(database);
    if (hs_compile_multi(expressions, flags, ids, count, HS_MODE_BLOCK, NULL, &database, &error)
        != HS_SUCCESS) {
        fprintf(stderr, "%s\n", error->message);
        return 70;
    }
    search.lengths = NULL;
    measure("expressions", database, search);
    return 0;
}
